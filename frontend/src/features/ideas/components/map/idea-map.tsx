import type { PlaceCountDto } from '@headframe/shared/places';
import type { ReactNode } from 'react';
import type { Point } from '../../../../components/brand/region-map/outlines';
import { closedPath } from '../../../../components/brand/region-map/projection';
import { useFormat } from '../../../../lib/format/format-provider';
import { useT } from '../../../../lib/i18n/language-provider';
import styles from './idea-map.module.css';
import { type MapMark, marksOf, nameAt, radiusOf } from './map-marks';
import { REGION_OUTLINES } from './region-outlines';
import { regionSheet } from './region-sheet';

/** Where a mark or a name leads: to the ideas of a municipality, or nearer to a part of the map. */
export type MapTarget = { readonly municipality: string } | { readonly near: string | undefined };

interface IdeaMapProps {
  /** Slug of the region. */
  readonly region: string;
  readonly counts: readonly PlaceCountDto[];
  /** The municipality around which the map is looked at closely. */
  readonly near?: string;
  /** Wraps something in a link; give `className` and `label` to it. The map knows no router. */
  readonly renderLink: (
    target: MapTarget,
    content: ReactNode,
    look: { className?: string; label?: string },
  ) => ReactNode;
}

/** Whether a region can be drawn. */
export const hasMap = (region: string): boolean => region in REGION_OUTLINES;

/** Where ideas are about: marks with their number on a line map of the region, and the same as a list. */
export function IdeaMap({ region, counts, near, renderLink }: IdeaMapProps) {
  const t = useT();
  const format = useFormat();
  const outline = REGION_OUTLINES[region];
  if (outline === undefined) return null;
  const placed = counts.flatMap((count) => {
    const { municipality, longitude, latitude } = count;
    if (municipality === null || longitude === null || latitude === null) return [];
    return [{ ...count, municipality, point: [longitude, latitude] as const }];
  });
  const centre = placed.find(({ municipality }) => municipality === near)?.point ?? null;
  const { width, height, project } = regionSheet(outline, centre);
  const places = placed.map(({ point, ...place }) => ({ ...place, at: project(point) }));
  const isOnSheet = ({ at: [x, y] }: MapMark) => x > 0 && x < width && y > 0 && y < height;
  // Looked at closely, everything has its own mark.
  const marks = (centre === null ? marksOf(places) : places.flatMap((place) => marksOf([place])))
    .filter(isOnSheet)
    .toSorted((a, b) => a.at[1] - b.at[1]);
  const withoutPlace = counts.find(({ municipality }) => municipality === null)?.ideaCount ?? 0;
  const labelOf = ({ places: names, ideaCount }: MapMark) =>
    names.length === 1
      ? t('idea_lists.place_ideas', { name: names[0]?.name ?? '', count: ideaCount })
      : t('idea_lists.cluster', { names: format.list(names.map(({ name }) => name)), count: ideaCount });

  return (
    <div className={styles.frame} data-region={region}>
      {placed.length === 0 ? (
        <p>{t('idea_lists.no_places')}</p>
      ) : (
        <>
          <p className={styles.soft}>{t('idea_lists.map_lead')}</p>
          <svg className={styles.map} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t('idea_lists.map')}>
            <path className={styles.land} d={closedPath(outline.map(project))} aria-hidden="true" />
            {marks.map((mark) => {
              const [first] = mark.places;
              if (first === undefined) return null;
              const target: MapTarget =
                mark.places.length === 1 ? { municipality: first.municipality } : { near: first.municipality };
              return (
                <g key={first.municipality}>
                  {renderLink(target, <Mark mark={mark} nameAt={nameAt(mark, marks, width)} />, {
                    className: styles.mark,
                    label: labelOf(mark),
                  })}
                </g>
              );
            })}
          </svg>
          {centre !== null && renderLink({ near: undefined }, t('idea_lists.whole_map'), {})}
          <ul role="list" className={styles.list}>
            {placed.map(({ municipality, name, ideaCount }) => (
              <li key={municipality}>
                {renderLink({ municipality }, t('idea_lists.place_ideas', { name, count: ideaCount }), {
                  className: styles.name,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {withoutPlace > 0 && <p className={styles.soft}>{t('idea_lists.without_place', { count: withoutPlace })}</p>}
    </div>
  );
}

interface MarkProps {
  readonly mark: MapMark;
  readonly nameAt: Point | null;
}

/** A circle with a number; a second ring says that there are several places under it. */
function Mark({ mark, nameAt: name }: MarkProps) {
  const [x, y] = mark.at;
  const radius = radiusOf(mark);
  return (
    <>
      {name !== null && (
        <text className={styles.label} x={name[0]} y={name[1]} dominantBaseline="central">
          {/* Said in the order in which the link is named. */}
          {`${mark.places[0]?.name ?? ''} `}
        </text>
      )}
      {mark.places.length > 1 && <circle className={styles.ring} cx={x} cy={y} r={radius + 6} />}
      <circle className={styles.pin} cx={x} cy={y} r={radius} />
      <text className={styles.count} x={x} y={y} textAnchor="middle" dominantBaseline="central">
        {mark.ideaCount}
      </text>
    </>
  );
}
