import { delayChart, distributionStyles } from "gembalab/figures";
import type { DistributionStyle, Format } from "gembalab/figures";
import type { Comparison, ComparisonEnvelope, Picture, RankingName } from "gembalab/protocol";
import type { Freshness } from "./freshness";
import { PictureLoader } from "./picture-loader";
import { filterRows, foldGroups, measureBy, measuresOf, rankedRows, sortRows } from "./ranked-rows";
import type { Measure, RankedRow, Sorting, SortKey } from "./ranked-rows";
import { Remedies } from "./remedies";
import { ReportMaker } from "./report-maker";
import type { ResultCells } from "./result-cells";
import { Selection } from "./selection";
import { TagListModel } from "./tag-list-model";
import type { ViewSource } from "./view-source";

/** What the view of a comparison stands in. */
export interface ComparisonPlace {
  /** The notebook's kernel, where there is one. */
  readonly source: ViewSource | null;
  /** The notebook's cells, where there is one. */
  readonly cells: ResultCells | null;
  readonly freshness: Freshness;
  /** Shared with the other views of the notebook. */
  readonly selection: Selection | null;
  readonly format: Format;
}

/** What stands below the trend: the distribution in some form, or when the tag differs most. */
export type LowerChart = DistributionStyle | "delay";

/** What a person has chosen to see of one comparison. */
export class ComparisonModel extends TagListModel<RankedRow, SortKey, Picture> {
  readonly comparison: Comparison;
  readonly remedies: Remedies;
  readonly report: ReportMaker;
  /** What the bars can show. */
  readonly measures: readonly RankingName[];
  readonly #unfolded = new Set<string>();
  readonly #pins: Selection;
  #measure: Measure;
  #lower: LowerChart | null = null;

  constructor(
    { id, result }: ComparisonEnvelope,
    { source, cells, freshness, selection, format }: ComparisonPlace,
  ) {
    const pictures = new PictureLoader(result.pictures, source, (kernel, variable, range) =>
      kernel.view(id, variable, range),
    );
    const own = selection ?? new Selection();
    super({ rows: rankedRows(result, format), pictures, selection: own });
    this.#pins = own;
    own.pinsChanged.connect(this.#onPins, this);
    this.comparison = result;
    this.measures = measuresOf(result);
    this.#measure = measureBy(result, this.rows, result.rankedBy);
    this.remedies = new Remedies(id, { source, cells, freshness });
    this.remedies.changed.connect(this.#onRemedies, this);
    this.report = new ReportMaker(id, { source, cells, freshness });
    this.report.changed.connect(this.#onRemedies, this);
    this.arrange();
  }

  /** What the bars show. */
  get measure(): Measure {
    return this.#measure;
  }

  /** What can stand below the trend of the chosen tag, the best first. */
  get lowerCharts(): LowerChart[] {
    const { chart, selected } = this;
    const styles = chart.picture === null ? [] : distributionStyles(chart.picture);
    const hasDelay = selected !== null && delayChart(this.comparison, selected.variable) !== null;
    return hasDelay ? [...styles, "delay"] : styles;
  }

  /** What stands there: as chosen where that is possible, or else what is best. */
  get lowerChart(): LowerChart {
    const charts = this.lowerCharts;
    return this.#lower !== null && charts.includes(this.#lower) ? this.#lower : (charts[0] ?? "histogram");
  }

  /** Shows another statistic and ranks by it. Looking: nothing is computed, and the result stays what it is. */
  rankBy(by: RankingName): void {
    this.#measure = measureBy(this.comparison, this.rows, by);
    this.arrangeBy(
      by === this.comparison.rankedBy
        ? { key: "rank", descending: false }
        : { key: "measure", descending: true },
    );
  }

  /** Shows something else below the trend, of this tag and of the next. */
  showBelow(lower: LowerChart): void {
    this.#lower = lower;
    this.touch();
  }

  /** Whether a tag was pinned. */
  isPinned({ variable }: RankedRow): boolean {
    return this.#pins.pins.has(variable.name);
  }

  /** Keeps a tag at the head of the list, or lets it go. */
  setPinned({ variable }: RankedRow, isPinned: boolean): void {
    this.#pins.pin(variable.name, isPinned);
  }

  /** The pinned tags of this comparison, in the order in which they were pinned. */
  get pinned(): string[] {
    const names = new Set(this.rows.map(({ variable }) => variable.name));
    return [...this.#pins.pins].filter(name => names.has(name));
  }

  /** Whether the group that a tag leads is unfolded. */
  isUnfolded({ variable }: RankedRow): boolean {
    return this.#unfolded.has(variable.name);
  }

  /** Shows those that move together with a tag, or folds them away. */
  setUnfolded({ variable }: RankedRow, isUnfolded: boolean): void {
    if (isUnfolded) this.#unfolded.add(variable.name);
    else this.#unfolded.delete(variable.name);
    this.arrange();
  }

  /** Writes the cell in which these tags are left out. */
  async leaveOut(rows: readonly RankedRow[]): Promise<void> {
    const names = rows.map(({ variable }) => variable.name);
    await this.remedies.leaveOut(leaveOutId(names), names);
  }

  override dispose(): void {
    if (this.isDisposed) return;
    this.#pins.pinsChanged.disconnect(this.#onPins, this);
    this.remedies.changed.disconnect(this.#onRemedies, this);
    this.remedies.dispose();
    this.report.changed.disconnect(this.#onRemedies, this);
    this.report.dispose();
    super.dispose();
  }

  protected override isLargestFirst(key: SortKey): boolean {
    return key === "measure";
  }

  protected override arranged(filter: string, sorting: Sorting): readonly RankedRow[] {
    const sorted = sortRows(filterRows(this.rows, filter), sorting, this.#measure.lengthOf);
    // Who searches for a tag wants to see it, whatever it moves together with.
    if (filter.trim() !== "") return sorted;
    const pinned = sorted.filter(row => this.isPinned(row));
    const others = foldGroups(sorted, this.#unfolded).filter(row => !this.isPinned(row));
    return [...pinned, ...others];
  }

  #onPins(): void {
    this.arrange();
  }

  #onRemedies(): void {
    this.touch();
  }
}

/** Tells the buttons apart that leave tags out. */
export function leaveOutId(names: readonly string[]): string {
  return `leave out ${names.join("\n")}`;
}
