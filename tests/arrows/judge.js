import { posix } from 'node:path';
import { rooms } from './rooms.js';

/** @typedef {import('./rooms.js').Room} Room */

/**
 * Where an import leads: to a file or folder of the house, as a path from its root, or to a package.
 * @param {string} from path of the importing file
 * @param {string} specifier as it is written: a query (`?url`) is left aside, and of a glob what follows its first star
 * @returns {{ path: string } | { name: string }}
 */
export function targetOf(from, specifier) {
  const [plain = ''] = specifier.replace(/^!/, '').split('?');
  const star = plain.search(/[*{]/);
  const path = star < 0 ? plain : plain.slice(0, plain.lastIndexOf('/', star) + 1);
  if (path.startsWith('.')) return { path: posix.join(posix.dirname(from), path) };
  if (path.startsWith('/')) return { path: path.slice(1) };
  if (/^#(?:core|lib)\//.test(path)) return { path: `src/${path.slice(1)}` };
  return { name: plain };
}

/**
 * The room of a file; null for one that is in none.
 * @param {string} path from the root of the house
 * @returns {Room | null}
 */
export const roomOf = (path) => rooms.find(({ files }) => files.test(path)) ?? null;

/**
 * Whether a package of a list, or what stands below one, is meant.
 * @param {string} name
 */
export const isOf = (name) => (/** @type {string} */ one) =>
  one.endsWith('*')
    ? name.startsWith(one.slice(0, -1))
    : name === one || name.startsWith(`${one}/`);

/**
 * Why a file may not import something; null where it may.
 * @param {string} from path of the importing file
 * @param {string} specifier as it is written
 * @param {boolean} onDemand whether it is written as import()
 * @returns {string | null}
 */
export function refusal(from, specifier, onDemand) {
  const room = roomOf(from);
  if (!room) return `${from} is in no room of tests/arrows/rooms.js.`;
  if (room.may === 'anything') return null;
  const target = targetOf(from, specifier);
  if ('name' in target)
    return room.packages?.some(isOf(target.name))
      ? null
      : `${room.name} may not name ${target.name}: ${packageReason(room, target.name)}`;
  const other = roomOf(target.path);
  const may = [room.name, ...room.may, ...((onDemand && room.onDemand) || [])];
  return other && may.includes(other.name)
    ? null
    : `${room.name} may not import ${other?.name ?? target.path}: ${room.why}`;
}

/**
 * @param {Room} room
 * @param {string} name
 */
function packageReason(room, name) {
  const homes = rooms.filter(({ packages }) => packages?.some(isOf(name)));
  return homes.length
    ? `only ${homes.map((home) => home.name).join(', ')} may. ${room.why}`
    : `no room may. ${room.why}`;
}
