/** The contract's class by itself, fetched with the first check; the constants beside it travel with the screens. */
export { UpdateIdeaDto } from '@headframe/shared/ideas';
