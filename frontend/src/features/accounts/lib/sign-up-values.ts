import { type AgeBand, type GuardianMode, guardianPart, type SignUpDto } from '@headframe/shared/accounts';
import type { RegionCardDto } from '@headframe/shared/regions';
import type { FieldErrors, Resolver } from 'react-hook-form';
import { dtoResolver } from '../../../components/form/dto-resolver';

/** What the form holds: nothing chosen yet is an empty text. */
export interface SignUpValues extends Omit<SignUpDto, 'ageBand' | 'password' | 'guardianEmail'> {
  ageBand: AgeBand | '';
  password: string;
  guardianEmail: string;
}

export type RegionRules = Pick<RegionCardDto, 'slug' | 'name' | 'guardianMode' | 'consentAge'>;

/** What is asked of a guardian, as far as age and region are known. */
export function guardianOf(
  regions: readonly RegionRules[],
  { ageBand, region }: Pick<SignUpValues, 'ageBand' | 'region'>,
): GuardianMode {
  const rules = regions.find(({ slug }) => slug === region);
  return rules === undefined || ageBand === '' ? 'none' : guardianPart(ageBand, rules.guardianMode, rules.consentAge);
}

/** What is sent: what was not asked or not filled in stays out. */
function sentOf(values: SignUpValues, isGuardianAsked: boolean): SignUpValues {
  const { password, guardianEmail, ...rest } = values;
  return {
    ...rest,
    ...(password === '' ? {} : { password }),
    ...(isGuardianAsked && guardianEmail.trim() !== '' ? { guardianEmail } : {}),
  } as SignUpValues;
}

/** Checks by the contract's class, and that a guardian's address is there where the region asks for one. */
export function signUpResolver(regions: readonly RegionRules[], isPupil: boolean): Resolver<SignUpValues> {
  const check = dtoResolver<SignUpValues>(async () => (await import('./sign-up-check')).SignUpDto);
  return async (values, context, options) => {
    const isGuardianAsked = !isPupil && guardianOf(regions, values) !== 'none';
    const result = await check(sentOf(values, isGuardianAsked), context, options);
    if (!isGuardianAsked || values.guardianEmail.trim() !== '') return result;
    const errors: FieldErrors<SignUpValues> = { ...result.errors, guardianEmail: { type: 'guardian_missing' } };
    return { values: {}, errors };
  };
}
