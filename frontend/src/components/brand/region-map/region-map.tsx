import type { ReactNode } from 'react';
import { COUNTRIES, LAND } from './outlines';
import { nameLines, PLACES } from './places';
import { MAP_HEIGHT, MAP_WIDTH, outlinePath, project } from './projection';
import styles from './region-map.module.css';

export interface MapRegion {
  readonly slug: string;
  /** In the reader's language. */
  readonly name: string;
  /** A few words under the name: what is open there. */
  readonly note?: string;
}

interface RegionMapProps {
  readonly regions: readonly MapRegion[];
  /** What the map shows, for those who do not see it. */
  readonly label: string;
  /** Wraps a region's pin and name in a link; give `className` to it. The map knows no router. */
  readonly renderLink: (region: MapRegion, content: ReactNode, className: string) => ReactNode;
}

/** The regions on a line map of Europe, drawn by ourselves: no tiles, no request to anybody. */
export function RegionMap({ regions, label, renderLink }: RegionMapProps) {
  return (
    <div className={styles.frame}>
      <svg className={styles.map} viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="group" aria-label={label}>
        <g aria-hidden="true">
          {LAND.map((outline, index) => (
            <path key={index} className={styles.land} d={outlinePath(outline)} />
          ))}
          {Object.entries(COUNTRIES).map(([country, outline]) => (
            <path key={country} className={styles.country} d={outlinePath(outline)} />
          ))}
        </g>
        {regions.map((region) => (
          <MapPin key={region.slug} region={region} renderLink={renderLink} />
        ))}
      </svg>
    </div>
  );
}

/** Heights in the name's own size: a line, the note under it, the way from the top of a name to its base line. */
const LINE = 1.05;
const NOTE = 1.15;
const DROP = 0.8;

function MapPin({ region, renderLink }: { region: MapRegion; renderLink: RegionMapProps['renderLink'] }) {
  const place = PLACES[region.slug];
  if (place === undefined) return null;
  const [x, y] = project(place.at);
  const [nameX, nameY] = project(place.name);
  const [leaderX, leaderY] = project(place.leader);
  const lines = nameLines(region.name);
  // In units of the name's own size: a name above its pin grows upwards.
  const rise = (lines.length - 1) * LINE + (region.note ? NOTE : 0);
  const firstLine = place.side === 'above' ? -rise : DROP;
  return (
    <g data-region={region.slug}>
      {renderLink(
        region,
        <>
          <path className={styles.leader} d={`M${x} ${y}L${leaderX} ${leaderY}`} />
          <circle className={styles.halo} cx={x} cy={y} r="15" />
          <circle className={styles.pin} cx={x} cy={y} r="9" />
          <text className={styles.name} x={nameX} y={nameY} textAnchor={place.anchor}>
            {lines.map((line, index) => (
              <tspan key={line} x={nameX} dy={`${index === 0 ? firstLine : LINE}em`}>
                {line}
              </tspan>
            ))}
            {region.note && (
              <tspan className={styles.note} x={nameX} dy={`${NOTE}em`}>
                {region.note}
              </tspan>
            )}
          </text>
        </>,
        styles.link ?? '',
      )}
    </g>
  );
}
