export { listHistory } from './decision-history/decision-history.query.js';
export type {
  HistoryItem,
  HistoryPage,
  HistoryRequest,
} from './decision-history/decision-history.query.js';
export type { HistoryEntry } from './decision-history/history-entry.entity.js';
export {
  PERSONS_LOOKED_UP_MAX,
  findPerson,
  findPersonByEmail,
  findPersons,
  listPersons,
  personNames,
} from './directory/directory.query.js';
export { possibleVoters } from './directory/voters.query.js';
export type { PossibleVoter } from './directory/voters.query.js';
export type { DirectoryPerson } from './directory/directory.query.js';
export { emailLookup } from './directory/email-lookup.js';
export type { EmailLookup } from './directory/email-lookup.js';
export { countInbox, listInbox } from './inbox/inbox.query.js';
export type { InboxItem, InboxPageRequest, InboxPerson } from './inbox/inbox.query.js';
export type { AskKind, InboxAsk } from './inbox/inbox-ask.entity.js';
export { TemplateMissing } from './initiatives/template-missing.js';
export { PORTFOLIO_SORTS, findPortfolioItem, listPortfolio } from './portfolio/portfolio.query.js';
export type {
  PortfolioFilters,
  PortfolioItem,
  PortfolioPageRequest,
  PortfolioSort,
} from './portfolio/portfolio.query.js';
export type { PortfolioRow } from './portfolio/portfolio.entity.js';
export type { ReadModel, ReadModelName } from './projection/read-model.js';
export { readModelLag } from './projection/read-model-lag.js';
export type { ReadModelLag } from './projection/read-model-lag.js';
export { RebuildUnderWay, rebuildReadModel } from './projection/rebuild-read-model.js';
export type { Rebuild, RebuildReport } from './projection/rebuild-read-model.js';
export { OPENED_VALUES } from './opened-values.js';
export type { OpenedValues } from './opened-values.js';
export { readModelFollowers, readModels } from './read-models.js';
export type { ReadModelOptions } from './read-models.js';
export { CursorInvalid, PAGE_LIMIT_MAX } from './reading/page.js';
export type { Page, PageRequest } from './reading/page.js';
export { createReadDataSource } from './reading/read-data-source.js';
export type { ReadDataSourceOptions } from './reading/read-data-source.js';
export { concernedPersons } from './directory/concerned-persons.query.js';
export { DELEGATIONS_LISTED_MAX, listDelegations } from './directory/delegations.query.js';
export type { DelegationFilters, GrantedDelegation } from './directory/delegations.query.js';
export { followersOfTemplate, templateUses } from './portfolio/template-uses.query.js';
export { rightsAtHand } from './directory/rights-at-hand.query.js';
export type { RightsAtHand } from './directory/rights-at-hand.query.js';
