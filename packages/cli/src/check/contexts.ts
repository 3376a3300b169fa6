import { buildCommuneIndex, type Day, type EditionId, type TableContexts } from "@ishc/core";
import { cluster2In2018, gazetteer, schemes, trainingTopics } from "@ishc/vietnam";
import { communes } from "@ishc/vietnam/communes";

/** What the options of a command say of rows that do not say it themselves. */
export interface Assumed {
  readonly asOf?: Day;
  readonly edition?: EditionId;
}

const clusters = [cluster2In2018];

/** What is known of Viet Nam, for reading and checking each kind of table. */
export const createContexts = ({ asOf, edition }: Assumed): TableContexts => ({
  clubs: {
    gazetteer,
    communes: buildCommuneIndex(gazetteer, communes),
    schemes,
    ...(asOf === undefined ? {} : { asOf }),
    ...(edition === undefined ? {} : { edition }),
  },
  figures: { gazetteer, clusters },
  plans: { gazetteer, schemes },
  trainings: { gazetteer, clusters, topics: trainingTopics },
});
