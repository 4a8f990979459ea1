import type { Comparison, ComparisonEnvelope, Picture } from "gembalab/protocol";
import { PictureLoader } from "./picture-loader";
import { filterRows, rankedRows, sortRows } from "./ranked-rows";
import type { RankedRow, Sorting, SortKey } from "./ranked-rows";
import type { Selection } from "./selection";
import { TagListModel } from "./tag-list-model";
import type { ViewSource } from "./view-source";

/** What a person has chosen to see of one comparison. */
export class ComparisonModel extends TagListModel<RankedRow, SortKey, Picture> {
  readonly comparison: Comparison;

  /**
   * @param source the notebook's kernel, where there is one
   * @param selection shared with the other views of the notebook
   */
  constructor({ id, result }: ComparisonEnvelope, source: ViewSource | null, selection: Selection | null) {
    const pictures = new PictureLoader(result.pictures, source, (kernel, variable, range) =>
      kernel.view(id, variable, range),
    );
    super({ rows: rankedRows(result), pictures, selection });
    this.comparison = result;
  }

  protected override isLargestFirst(key: SortKey): boolean {
    return key === "separation";
  }

  protected override arranged(filter: string, sorting: Sorting): readonly RankedRow[] {
    return sortRows(filterRows(this.rows, filter), sorting);
  }
}
