import { profileCounts, profileHeadline, profileMeaning } from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { Plotly, ThemeWatcher } from "../charts";
import { Checks } from "./checks";
import { useModel, usePalette } from "./hooks";
import { PROFILE_LAYOUTS, useLayout } from "./layout";
import { ProfileList } from "./profile-list";
import type { ProfileModel } from "./profile-model";
import { ProfileDetails, TagView } from "./tag-view";

/** What a profile's view needs. */
export interface ProfileViewProps {
  readonly model: ProfileModel;
  readonly theme: ThemeWatcher;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly loadPlotly: () => Promise<Plotly>;
}

/** The Profile view: the checks, the tags worst first, and the charts of the chosen one. */
export function ProfileView({ model, theme, format, trans, loadPlotly }: ProfileViewProps): JSX.Element {
  const root = React.useRef<HTMLDivElement>(null);
  const layout = useLayout(root, PROFILE_LAYOUTS);
  useModel(model);
  const palette = usePalette(theme);
  const { profile, selected, zoom, chart, remedies } = model;
  return (
    <div className={`gemba-view gemba-mod-profile${layout.isNarrow ? " gemba-mod-narrow" : ""}`} ref={root}>
      <h2 className="gemba-headline">{profileHeadline(profile, format)}</h2>
      <p className="gemba-subline" title={profile.tableText}>
        {profileCounts(profile, format)} · {profileMeaning(profile, format)}
      </p>
      <Checks
        checks={profile.checks}
        visible={layout.isNarrow ? 2 : 5}
        open={model.check}
        remedies={remedies.state}
        trans={trans}
        onShow={check => model.showCheck(check)}
        onRemedy={remedy => void remedies.carryOut(remedy)}
      />
      <div className="gemba-body">
        {model.rows.length > 0 && (
          <ProfileList
            rows={model.shown}
            all={model.rows.length}
            selected={selected}
            sorting={model.sorting}
            filter={model.filter}
            pageSize={layout.pageSize}
            format={format}
            trans={trans}
            onSelect={row => model.select(row)}
            onSort={key => model.sortBy(key)}
            onFilter={text => model.setFilter(text)}
          />
        )}
        {selected !== null && (
          <TagView
            row={selected}
            onZoom={range => model.setZoom(range)}
            {...{ profile, chart, zoom, layout, palette, format, trans, loadPlotly }}
          />
        )}
      </div>
      <ProfileDetails row={selected} {...{ profile, format, trans }} />
    </div>
  );
}
