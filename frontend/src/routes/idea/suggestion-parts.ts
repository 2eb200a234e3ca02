/** What an idea's page shows only where somebody has proposed a change. */
export { SuggestionsOfPart } from '../../features/suggestions/components/suggestions-of-part';
