import { apiPaths } from '@headframe/shared/common';
import type { GroupSheetDto } from '@headframe/shared/groups';
import type { Place } from '../places.js';
import { about, type PolicyRow, type Scene } from '../policy-row.js';
import type { World } from '../world.js';

const newGroup = (place: Place) => ({
  lab: place.lab,
  name: 'Class 9b',
  organisation: place.organisation,
  authorisedOn: '2026-09-01',
  ageBand: '14-15',
  pupils: 2,
});

/** A group of the place's lab; whoever asks did not make it, and need not have. */
async function group(world: World, place: Place): Promise<GroupSheetDto> {
  const as = await world.kept(`facilitator of ${place.lab}`, () => world.app.staff('facilitator', place.lab));
  return (await world.app.call<GroupSheetDto>({ method: 'POST', path: apiPaths.groups, body: newGroup(place), as }))
    .body;
}

const kept = ({ world, place }: Scene) => world.kept(`group of ${place.lab}`, () => group(world, place));

export const groupRows: readonly PolicyRow[] = [
  about('get /api/groups', async (scene) => ({
    path: `${apiPaths.groups}?lab=${scene.place.lab}`,
    looksFor: (await kept(scene)).group.id,
  })),
  about('post /api/groups', ({ place }) => ({ body: newGroup(place) })),
  about('get /api/groups/{id}', async (scene) => ({ path: apiPaths.group((await kept(scene)).group.id) })),
  about('post /api/groups/{id}/close', async ({ world, place }) => ({
    path: apiPaths.closeGroup((await group(world, place)).group.id),
  })),
  about('post /api/groups/{id}/pupils/{pupilId}/pin', async (scene) => {
    const { group: made } = await kept(scene);
    return { path: apiPaths.pupilPin(made.id, made.pupils[0]?.id ?? '') };
  }),
];
