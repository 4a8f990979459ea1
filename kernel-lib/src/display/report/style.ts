import { LIGHT } from "../figures";

/** The report's look: one sheet of A4, on paper and on a screen. Colours are those of the charts on white. */
export const REPORT_STYLE: string = `
@page { size: A4 portrait; margin: 8mm 10mm }
* { box-sizing: border-box }
html { background: ${LIGHT.grid}; color: ${LIGHT.text}; -webkit-print-color-adjust: exact; print-color-adjust: exact }
body, p, h1, h2, h3, dl, dd, table { margin: 0 }
body { font: 12px/16px ${LIGHT.fontFamily}; font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
.text { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden }
.sheet { display: flex; flex-direction: column; gap: 8px; width: 210mm; min-height: 297mm; margin: 16px auto; padding: 8mm 10mm; background: #FFFFFF }
.kind { display: flex; justify-content: space-between; font-size: 11px; color: ${LIGHT.muted} }
.blank { display: inline-block; width: 96px; border-bottom: 1px solid ${LIGHT.muted} }
h1 { font-size: 20px; line-height: 26px; font-weight: 600 }
.question { font-size: 13px; line-height: 18px }
dl { display: grid; grid-template-columns: 56px minmax(0, 1fr); column-gap: 8px; margin-top: 4px }
dt { color: ${LIGHT.muted} }
.banner { padding: 4px 8px; font-size: 13px; line-height: 17px; font-weight: 600; border: 1.5px solid ${LIGHT.text}; border-left-width: 8px }
.headline { font-size: 16px; line-height: 21px; font-weight: 600 }
.judged, .evidence, footer { font-size: 11px; line-height: 15px; color: ${LIGHT.muted} }
h2 { font-size: 13px; line-height: 18px; font-weight: 600 }
article { padding-top: 4px; border-top: 1px solid ${LIGHT.grid} }
.wide article + article { margin-top: 6px }
.columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 16px; row-gap: 6px }
h3 { display: flex; align-items: center; justify-content: space-between; gap: 8px; font-size: 13px; line-height: 18px; font-weight: 600 }
h3 > span:first-child { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
small { font-size: 11px; font-weight: 400; color: ${LIGHT.muted} }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 12px }
small code { font-size: 11px }
.badge { flex: none; padding: 0 8px; font-size: 11px; line-height: 16px; white-space: nowrap; border: 1px solid ${LIGHT.text}; border-radius: 9px }
.badge.clear { color: #FFFFFF; background: ${LIGHT.text} }
.badge.possible { border-width: 1.5px; line-height: 15px }
.badge.not-seen, .badge.too-few-episodes { font-weight: 400; color: ${LIGHT.muted}; border-color: ${LIGHT.muted}; border-style: dashed }
.charts { display: flex; justify-content: space-between }
.charts img { display: block }
table { width: 100%; font: inherit; color: inherit; border-collapse: collapse; table-layout: fixed }
th { width: 22%; padding: 0; font-weight: 400; text-align: left }
th, td { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
td { padding: 0 0 0 8px }
td:last-child { width: 34%; font-weight: 600 }
.rates { font-weight: 600 }
.bar { display: block; height: 9px; border-bottom: 1px solid ${LIGHT.grid} }
.bar i { display: block; height: 9px; min-width: 1px; border: 1px solid ${LIGHT.event}; background: repeating-linear-gradient(135deg, ${LIGHT.event} 0 1px, #FFFFFF 1px 5px) }
.fact + .fact { margin-top: 3px }
.plan { flex: 1; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4px 16px; padding-top: 4px; border-top: 1.5px solid ${LIGHT.text} }
.plan > div { display: flex; flex-direction: column; min-height: 0 }
.lines { flex: 1; background: repeating-linear-gradient(transparent 0 23px, ${LIGHT.leftOut} 23px 24px) }
@media print { html { background: none } .sheet { width: auto; min-height: 280.5mm; margin: 0; padding: 0 } }
`.trim();
