// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { loadPage } from './support/load-page.ts';

const shell = (body: string, lang = 'en') =>
  `<html lang="${lang}"><body data-viewfamily="EVENT">${body}</body></html>`;
const settings = (json: string) => `<script type="application/json" id="initialdata">${json}</script>`;
const names = (json: string) => `<script type="application/json" id="timezonedata">${json}</script>`;

describe('the account', () => {
  test('is the hidden address, in lower case', () => {
    const page = loadPage(
      shell('<div id="xUserInfo"><div id="xUserEmail">Manager@Example.com</div></div>'),
    )();
    expect(page.account).toBe('manager@example.com');
  });

  test('is found by its pattern in the account link, whatever the words', () => {
    const link = '<div id="gb"><a aria-label="Cuenta: Test\n(manager@example.com)">A</a></div>';
    expect(loadPage(shell(link))().account).toBe('manager@example.com');
  });

  test('is unknown when the page does not say', () => {
    expect(loadPage(shell(''))().account).toBeNull();
  });
});

describe('the zone', () => {
  test('is the hidden one, and the settings stand in for it', () => {
    const hidden = '<div id="xTimezone">America/New_York</div>';
    const set = settings('[[["timezone","Asia/Tokyo"]]]');
    expect(loadPage(shell(hidden + set))().zone).toBe('America/New_York');
    expect(loadPage(shell(set))().zone).toBe('Asia/Tokyo');
    expect(loadPage(shell(`<div id="xTimezone">Mars/Base</div>${set}`))().zone).toBe('Asia/Tokyo');
  });

  test('has a name in the language of the page', () => {
    const list =
      '[[["Europe/Berlin","(GMT+01:00)  Mitteleuropäische Zeit - Berlin",null,["MEZ"],"Zeit"]],"1"]';
    const { zoneOf } = loadPage(shell(names(list)))();
    expect(zoneOf(' (GMT+01:00) Mitteleuropäische\nZeit - Berlin ')).toBe('Europe/Berlin');
    expect(zoneOf('(GMT+09:00) Tokio')).toBeNull();
  });

  test.each(['', '{', '{}', '[1]', '[[1,["x"],[3]]]'])('list that reads %j names nothing', (json) => {
    expect(loadPage(shell(names(json)))().zoneOf('x')).toBeNull();
  });
});

describe('clock and date order', () => {
  test('follow the settings, found by name', () => {
    const page = loadPage(shell(settings('[[["dateFieldOrder","DMY"]],[["format24HourTime","true"]]]')))();
    expect([page.is24Hour, page.dateOrder]).toEqual([true, 'DMY']);
  });

  test.each([
    ['en-US', false, 'MDY'],
    ['de', true, 'DMY'],
    ['ja', true, 'YMD'],
    ['not a language!', false, 'MDY'],
  ])('follow the language %s when no setting is found', (lang, is24Hour, dateOrder) => {
    expect(loadPage(shell('', lang))()).toMatchObject({ is24Hour, dateOrder });
  });
});
