import * as React from "react";
import { TextField } from "../frame/fields";
import { countText } from "../format";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { TagsModel } from "./model";
import { TagList } from "./tag-list";

/** The step Tags: which are compared. */
export function TagsView({ model }: { readonly model: TagsModel }): JSX.Element {
  useModel(model);
  const trans = useTrans();
  const { all, shown, search } = model;
  return (
    <div className="gemba-tags">
      <TextField
        label={trans.__("Search tags")}
        placeholder={trans.__("Search tags, descriptions, stations")}
        value={search}
        onChange={text => model.searchFor(text)}
      />
      <Chips model={model} />
      <TagList
        rows={shown}
        label={trans.__("Tags to compare")}
        onSet={(names, isIn) => model.setIn(names, isIn)}
      />
      <p className="gemba-found" role="status">
        {trans.__("%1 of %2 tags in", countText(model.inCount), countText(all.length))}
      </p>
    </div>
  );
}

function Chips({ model }: { readonly model: TagsModel }): JSX.Element {
  const trans = useTrans();
  const afterwards = model.stillIn("measured afterwards");
  const constant = model.stillIn("constant");
  const { settings, search, shown } = model;
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
