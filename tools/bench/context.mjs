import { makeDatabase, serve } from './servers.mjs';

export const CONNECTIONS = 50;
export const API_PORT = 3391;

/** @typedef {{ name: string, value: number, wanted: string, isMet: boolean }} Verdict */

/** What each part of the bench works with: how long it measures, where it runs, and what it found. */
export class Bench {
  /** @type {Verdict[]} */
  verdicts = [];
  /** @type {Promise<string> | null} */
  #large = null;

  /**
   * @param {object} given
   * @param {boolean} given.isQuick
   * @param {number} given.seconds of one measurement
   * @param {string} given.folder
   * @param {{ url: string, pid: number }} given.postgres
   */
  constructor({ isQuick, seconds, folder, postgres }) {
    this.isQuick = isQuick;
    this.seconds = seconds;
    this.folder = folder;
    this.postgres = postgres;
  }

  /** The address of the database with a million ideas, made for whoever asks first. */
  large() {
    const size = { ideas: 1_000_000, comments: 100_000, supports: 200_000 };
    this.#large ??= makeDatabase(this.postgres.url, 'bench_large', size);
    return this.#large;
  }

  /** Starts the API on a database. */
  startApi(/** @type {string} */ url) {
    return serve('api-server.mjs', { DATABASE_URL: url, PORT: String(API_PORT), HEADFRAME_DATA: this.folder });
  }

  /**
   * @param {string} name
   * @param {number} value
   * @param {(value: number) => boolean} isMet
   * @param {string} wanted
   */
  judge(name, value, isMet, wanted) {
    this.verdicts.push({ name, value, wanted, isMet: isMet(value) });
  }
}
