import { v7 as uuid } from 'uuid';
import { LabPartner } from '../modules/labs/entities/lab-partner.entity.js';
import { LabText } from '../modules/labs/entities/lab-text.entity.js';
import { Lab } from '../modules/labs/entities/lab.entity.js';
import { Organisation } from '../modules/regions/entities/organisation.entity.js';
import type { DemoLab } from './demo-content.js';
import type { DemoRun } from './demo-run.js';

/** Finds the id of an organisation by its slug. */
export type OrganisationIds = (slug: string) => string;

export async function demoOrganisationIds({ manager }: DemoRun, regionId: string): Promise<OrganisationIds> {
  const known = await manager.find(Organisation, { where: { regionId }, select: { id: true, slug: true } });
  return (slug) => {
    const id = known.find((organisation) => organisation.slug === slug)?.id;
    if (id === undefined) throw new Error(`the demo data knows no organisation called ${slug}`);
    return id;
  };
}

/** Loads a lab with its texts and partners; answers its id. */
export async function loadDemoLab(
  { manager }: DemoRun,
  { slug, originalLanguage, safeguardingPerson, safeguardingContact, looksFirst, texts, partners }: DemoLab,
  regionId: string,
  organisationId: OrganisationIds,
): Promise<string> {
  const labId = uuid();
  await manager.insert(Lab, {
    id: labId,
    regionId,
    slug,
    originalLanguage,
    safeguardingPerson,
    safeguardingContact,
    looksFirst,
  });
  for (const [language, text] of Object.entries(texts)) {
    await manager.insert(LabText, {
      labId,
      language: language as LabText['language'],
      origin: language === originalLanguage ? 'original' : 'human',
      ...text,
    });
  }
  await manager.insert(
    LabPartner,
    partners.map((partner) => ({ labId, organisationId: organisationId(partner) })),
  );
  return labId;
}
