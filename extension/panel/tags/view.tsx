import * as React from "react";
import { ChoiceField, TextField } from "../frame/fields";
import { countText } from "../format";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { GroupBy } from "./groups";
import type { TagsModel } from "./model";
import { TagList } from "./tag-list";

/** The step Tags: which are compared. */
export function TagsView({ model }: { readonly model: TagsModel }): JSX.Element {
  useModel(model);
  const trans = useTrans();
  const { all, shown, search } = model;
  return (
    <div className="gemba-tags">
      <div className="gemba-line">
        <TextField
          label={trans.__("Search tags")}
          className="gemba-mod-grow"
          placeholder={trans.__("Search")}
          value={search}
          onChange={text => model.searchFor(text)}
        />
        <GroupField model={model} />
      </div>
      <Chips model={model} />
      <TagList
        rows={shown}
        groups={model.groups}
        label={trans.__("Tags to compare")}
        onSet={(names, isIn) => model.setIn(names, isIn)}
      />
      <p className="gemba-found" role="status">
        {trans.__("%1 of %2 tags in", countText(model.inCount), countText(all.length))}
      </p>
    </div>
  );
}

function GroupField({ model }: { readonly model: TagsModel }): JSX.Element | null {
  const trans = useTrans();
  const { groupings, groupBy } = model;
  if (groupings.length === 0) return null;
  const words: Readonly<Record<GroupBy, string>> = {
    none: trans.__("Not grouped"),
    station: trans.__("By station"),
    source: trans.__("By file"),
    role: trans.__("By role"),
  };
  const options = (["none", ...groupings] as const).map(value => ({ value, text: words[value] }));
  return (
    <ChoiceField
      label={trans.__("Group tags")}
      value={groupBy}
      options={options}
      onChange={by => model.group(by)}
    />
  );
}

/** "12 settings, 2 measured afterwards" */
function roleCounts(
  suggested: ReadonlyMap<string, readonly string[]>,
  trans: ReturnType<typeof useTrans>,
): string {
  const words = (role: string, count: number): string => {
    switch (role) {
      case "setting":
        return trans._n("%1 setting", "%1 settings", count);
      case "sensor":
        return trans._n("%1 sensor", "%1 sensors", count);
      case "ingredient":
        return trans._n("%1 ingredient", "%1 ingredients", count);
      case "recipe":
        return trans._n("%1 recipe", "%1 recipes", count);
      case "quality":
        return trans._n("%1 measured afterwards", "%1 measured afterwards", count);
      default:
        return trans._n("%1 identifier", "%1 identifiers", count);
    }
  };
  return [...suggested].map(([role, names]) => words(role, names.length)).join(", ");
}

function Chips({ model }: { readonly model: TagsModel }): JSX.Element {
  const trans = useTrans();
  const afterwards = model.stillIn("measured afterwards");
  const constant = model.stillIn("constant");
  const { settings, suggestedRoles, search, shown, givingAway, repeating } = model;
  const found = shown.map(({ variable }) => variable.name);
  const foundIn = shown.filter(({ reason }) => reason === undefined).length;
  return (
    <div className="gemba-chips">
      {search.trim() !== "" && foundIn > 0 ? (
        <Chip onClick={() => model.setIn(found, false)}>{trans.__("Leave these %1 out", foundIn)}</Chip>
      ) : null}
      {search.trim() !== "" && foundIn < found.length ? (
        <Chip onClick={() => model.setIn(found, true)}>{trans.__("Take these %1 in", found.length)}</Chip>
      ) : null}
      {afterwards.length > 0 ? (
        <Chip onClick={() => model.setIn(afterwards, false)}>
          {trans.__("Leave out %1 measured afterwards", afterwards.length)}
        </Chip>
      ) : null}
      {constant.length > 0 ? (
        <Chip onClick={() => model.setIn(constant, false)}>
          {trans.__("Leave out %1 constant", constant.length)}
        </Chip>
      ) : null}
      {givingAway.length > 0 ? (
        <Chip onClick={() => model.setIn(givingAway, false)}>
          {trans._n(
            "Leave out %1 that may give the answer away",
            "Leave out %1 that may give the answer away",
            givingAway.length,
          )}
        </Chip>
      ) : null}
      {repeating.length > 0 ? (
        <Chip onClick={() => model.setIn(repeating, false)}>
          {trans.__("One of each group that moves together (%1 fewer)", repeating.length)}
        </Chip>
      ) : null}
      {suggestedRoles.size > 0 ? (
        <Chip onClick={() => model.useSuggestedRoles()}>
          {trans.__("Use suggested roles: %1", roleCounts(suggestedRoles, trans))}
        </Chip>
      ) : null}
      {settings.length > 0 ? (
        <Chip onClick={() => model.only(settings)}>{trans.__("Settings only")}</Chip>
      ) : null}
      <Chip onClick={() => model.takeAll()}>{trans.__("All")}</Chip>
    </div>
  );
}

interface ChipProps {
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function Chip({ onClick, children }: ChipProps): JSX.Element {
  return (
    <button type="button" className="gemba-chip" onClick={onClick}>
      {children}
    </button>
  );
}
