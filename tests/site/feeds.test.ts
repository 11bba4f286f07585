import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { archive } from '../archive.ts';
import { builtSite } from './built-site.ts';
import { localeCodes } from './locale-codes.ts';

const { entries } = archive();
const held = entries.length;
/** The days that come back each year, by the milestones that began them. */
const observed = new Set(
  entries.flatMap((entry) =>
    entry.type === 'milestone' && entry.recurs && entry.date.endsWith(entry.recurs)
      ? [entry.recurs]
      : [],
  ),
);
/** The calendar holds the releases of the report and these days. */
const days = entries.filter(({ type }) => type === 'report').length + observed.size;

const folder = (lang: string) => `${builtSite.dir}${lang === 'en' ? '' : `/${lang}`}/feeds`;
const installed = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

interface AtomFeed {
  feed: {
    '@_xml:lang': string;
    updated: string;
    entry: { id: string; updated: string; link: { '@_href': string } }[];
  };
}
interface JsonFeed {
  version: string;
  language: string;
  items: { id: string; url: string; title: string }[];
}

describe.each(localeCodes())('the feeds in %s', (lang) => {
  const atom = readFileSync(`${folder(lang)}/atom.xml`, 'utf8');
  const json = JSON.parse(readFileSync(`${folder(lang)}/feed.json`, 'utf8')) as JsonFeed;
  const calendar = readFileSync(`${folder(lang)}/calendar.ics`, 'utf8');

  it('Atom is sound and holds every entry once, with absolute addresses', () => {
    expect(XMLValidator.validate(atom)).toBe(true);
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(atom) as AtomFeed;
    expect(feed.entry).toHaveLength(held);
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(held);
    expect(feed['@_xml:lang']).toBe(lang);
    for (const { id, updated, link } of feed.entry) {
      expect(id).toMatch(/^tag:[\w.-]+,[\d-]+:(?:statements|reports|milestones)\/[\w-]+$/);
      expect(link['@_href']).toMatch(/^https?:\/\//);
      expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    }
  });

  it('JSON Feed 1 holds the same entries', () => {
    expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(json.language).toBe(lang);
    expect(json.items).toHaveLength(held);
    for (const { url, title } of json.items) {
      expect(url).toMatch(/^https?:\/\//);
      expect(title).not.toBe('');
    }
  });

  it('the calendar has each report release as a day, and World Day every year', () => {
    const events = new ICAL.Component(ICAL.parse(calendar) as never)
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(events).toHaveLength(days);
    const first = events.find(({ uid }) => uid === `report-2001@${site.naming.host}`);
    expect(first?.startDate.toString()).toBe('2001-07-12');
    expect(first?.startDate.isDate).toBe(true);
    const yearly = events.filter((event) => event.isRecurring());
    expect(yearly).toHaveLength(observed.size);
    expect(yearly.map(({ startDate }) => startDate.toString())).toContain('2014-07-30');
  });

  it('no line of the calendar is over 75 octets (RFC 5545, 3.1), and each ends as it must', () => {
    const lines = calendar.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
  });

  it.runIf(installed('xmllint', '--version'))('xmllint finds no fault in the Atom feed', () => {
    expect(spawnSync('xmllint', ['--noout', `${folder(lang)}/atom.xml`]).status).toBe(0);
  });

  it.runIf(installed('/usr/bin/python3', '-c', 'import feedparser'))('feedparser reads it', () => {
    const code = `import feedparser; f = feedparser.parse('${folder(lang)}/atom.xml'); print(f.bozo, len(f.entries))`;
    expect(spawnSync('/usr/bin/python3', ['-c', code], { encoding: 'utf8' }).stdout.trim()).toMatch(
      new RegExp(`^(0|False) ${held}$`),
    );
  });

  it.runIf(installed('/usr/bin/python3', '-c', 'import icalendar'))('icalendar reads it', () => {
    const code = `import icalendar; c = icalendar.Calendar.from_ical(open('${folder(lang)}/calendar.ics', encoding='utf-8').read()); print(len(list(c.walk('VEVENT'))))`;
    expect(spawnSync('/usr/bin/python3', ['-c', code], { encoding: 'utf8' }).stdout.trim()).toBe(
      String(days),
    );
  });
});
