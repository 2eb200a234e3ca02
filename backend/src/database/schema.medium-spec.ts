import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNT_LIMITS, AGE_BANDS, GUARDIAN_MODES, SCOPE_OF_ROLE, STAFF_ROLES } from '@headframe/shared/accounts';
import { CHALLENGE_LIMITS, QUESTIONS_MAX } from '@headframe/shared/challenges';
import { COMMENT_KINDS, COMMENT_LIMITS } from '@headframe/shared/comments';
import { LANGUAGES } from '@headframe/shared/common';
import { GROUP_PUPILS_MAX } from '@headframe/shared/groups';
import {
  CONSENT_DECISIONS,
  CONSENT_GIVERS,
  CONSENT_METHODS,
  CONSENT_TEXTS,
  GUARDIAN_ANSWERS,
} from '@headframe/shared/guardians';
import {
  ANSWER_LIMITS,
  COST_LIMITS,
  FAIRNESS_CHECKS,
  FAIRNESS_LIMITS,
  IDEA_LIMITS,
  IDEA_LINKS_MAX,
  IDEA_STATUSES,
  OPTIONAL_PARTS,
  PLAN_LIMITS,
  PUBLIC_IDEA_STATUSES,
  REASON_LIMITS,
  RESULT_LIMITS,
} from '@headframe/shared/ideas';
import { INVITATION_DAYS } from '@headframe/shared/invitations';
import { LAB_LIMITS } from '@headframe/shared/labs';
import { MAIL_STATUSES } from '@headframe/shared/mails';
import { ORGANISATION_KINDS, ORGANISATION_LIMITS } from '@headframe/shared/organisations';
import { VETTING_YEARS_MAX } from '@headframe/shared/people';
import { SESSION_LIMITS } from '@headframe/shared/sessions';
import { THEMES_MAX } from '@headframe/shared/themes';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { TestApp } from '../testing/test-app.js';
import { dataSourceOptions } from './data-source.js';
import { testDatabase } from './self-test.js';

let app: TestApp;
let checks: Map<string, string>;

beforeAll(async () => {
  app = await TestApp.start();
  const rows = await app.rows<{ name: string; definition: string }>(
    `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'c'`,
  );
  checks = new Map(rows.map(({ name, definition }) => [name, definition]));
});
afterAll(() => app.stop());

const numbersIn = (name: string) =>
  [...(checks.get(name) ?? '').matchAll(/[<>]=? (\d+)/g)].map(([, number]) => Number(number)).toSorted((a, b) => a - b);
const choicesIn = (name: string) =>
  [...new Set([...(checks.get(name) ?? '').matchAll(/'([^']+)'::text/g)].map(([, choice]) => choice))].toSorted();

describe('limits', () => {
  it.each([
    ['ck_account_nickname', [ACCOUNT_LIMITS.nickname.min, ACCOUNT_LIMITS.nickname.max]],
    ['ck_account_email', [ACCOUNT_LIMITS.email.max]],
    ['ck_school_group_name', [SESSION_LIMITS.groupName.min, SESSION_LIMITS.groupName.max]],
    ['ck_pupil_number', [1, GROUP_PUPILS_MAX]],
    ['ck_consent_receipt_text_version', [1, 20]],
    ['ck_organisation_name', [ORGANISATION_LIMITS.name.min, ORGANISATION_LIMITS.name.max]],
    ['ck_lab_text_name', [LAB_LIMITS.name.min, LAB_LIMITS.name.max]],
    ['ck_lab_text_summary', [LAB_LIMITS.summary.min, LAB_LIMITS.summary.max]],
    ['ck_lab_text_rules', [LAB_LIMITS.rules.max]],
    ['ck_challenge_text_title', [CHALLENGE_LIMITS.title.min, CHALLENGE_LIMITS.title.max]],
    ['ck_challenge_text_question', [CHALLENGE_LIMITS.question.min, CHALLENGE_LIMITS.question.max]],
    ['ck_challenge_text_background', [CHALLENGE_LIMITS.background.max]],
    ['ck_challenge_text_promise', [CHALLENGE_LIMITS.promise.min, CHALLENGE_LIMITS.promise.max]],
    ['ck_challenge_themes', [THEMES_MAX]],
    ['ck_idea_title', [IDEA_LIMITS.title.min, IDEA_LIMITS.title.max]],
    ['ck_idea_pitch', [IDEA_LIMITS.pitch.min, IDEA_LIMITS.pitch.max]],
    ['ck_idea_themes', [THEMES_MAX]],
    ['ck_idea_place', [IDEA_LIMITS.place.max]],
    ['ck_idea_return_reason', [REASON_LIMITS.min, REASON_LIMITS.max]],
    ['ck_idea_text_problem', [IDEA_LIMITS.problem.max]],
    ['ck_idea_text_beneficiaries', [IDEA_LIMITS.beneficiaries.max]],
    ['ck_idea_text_how_it_works', [IDEA_LIMITS.howItWorks.max]],
    ['ck_idea_text_novelty', [IDEA_LIMITS.novelty.max]],
    ['ck_idea_text_actors', [IDEA_LIMITS.actors.max]],
    ['ck_idea_text_first_test', [IDEA_LIMITS.firstTest.max]],
    ['ck_idea_text_effects', [IDEA_LIMITS.effects.max]],
    ['ck_idea_text_income', [IDEA_LIMITS.income.max]],
    ['ck_idea_text_risks', [IDEA_LIMITS.risks.max]],
    ['ck_idea_text_results', [RESULT_LIMITS.rows]],
    ['ck_idea_text_plan', [PLAN_LIMITS.rows]],
    ['ck_idea_text_costs', [COST_LIMITS.rows]],
    ['ck_idea_text_fairness', [FAIRNESS_CHECKS.length]],
    ['ck_idea_text_answers', [ANSWER_LIMITS.rows]],
    ['ck_challenge_form_questions', [QUESTIONS_MAX]],
    ['ck_idea_text_links', [IDEA_LINKS_MAX]],
    ['ck_comment_text', [COMMENT_LIMITS.text.min, COMMENT_LIMITS.text.max]],
    ['ck_vetting_check_dates', [VETTING_YEARS_MAX]],
  ])('of %s are those of the contract', (name, limits) => {
    expect(numbersIn(name)).toEqual(limits);
  });

  it.each([
    ['ck_account_age_band', AGE_BANDS],
    ['ck_account_language', LANGUAGES],
    ['ck_guardian_request_language', LANGUAGES],
    ['ck_guardian_request_mode', GUARDIAN_MODES.filter((mode) => mode !== 'none')],
    ['ck_guardian_request_answer', GUARDIAN_ANSWERS],
    ['ck_consent_receipt_text', CONSENT_TEXTS],
    ['ck_consent_receipt_decision', CONSENT_DECISIONS],
    ['ck_consent_receipt_method', CONSENT_METHODS],
    ['ck_consent_receipt_given_by', CONSENT_GIVERS],
    ['ck_consent_receipt_language', LANGUAGES],
    ['ck_school_group_age_band', AGE_BANDS],
    ['ck_invitation_language', LANGUAGES],
    ['ck_invitation_scope', [...STAFF_ROLES, ...new Set(STAFF_ROLES.map((role) => SCOPE_OF_ROLE[role]))]],
    ['ck_role_grant_scope', [...STAFF_ROLES, ...new Set(STAFF_ROLES.map((role) => SCOPE_OF_ROLE[role]))]],
    ['ck_idea_language', LANGUAGES],
    ['ck_idea_status', IDEA_STATUSES],
    ['ck_challenge_form_parts', OPTIONAL_PARTS],
    ['ck_idea_published_at', PUBLIC_IDEA_STATUSES],
    ['ck_comment_kind', COMMENT_KINDS],
    ['ck_organisation_kind', ORGANISATION_KINDS],
    ['ck_mail_language', LANGUAGES],
    ['ck_mail_status', MAIL_STATUSES],
  ])('of %s are the choices of the contract', (name, choices) => {
    expect(choicesIn(name)).toEqual([...choices].toSorted());
  });
});

describe('the texts in rows of an idea', () => {
  it.each([
    ['ck_idea_text_results', 'text', RESULT_LIMITS.text],
    ['ck_idea_text_results', 'unit', RESULT_LIMITS.unit],
    ['ck_idea_text_plan', 'text', PLAN_LIMITS.text],
    ['ck_idea_text_costs', 'text', COST_LIMITS.text],
    ['ck_idea_text_fairness', 'note', FAIRNESS_LIMITS.note],
    ['ck_idea_text_answers', 'text', ANSWER_LIMITS.long],
  ])('are limited by %s (%s) as the contract says', (name, field, max) => {
    expect(checks.get(name)).toContain(`'${field}'::text, ${max})`);
  });
});

describe('an invitation', () => {
  it('lives as long as the contract says', () => {
    expect(checks.get('ck_invitation_expires_at')).toContain(`${INVITATION_DAYS} days`);
  });
});

describe('migrations', () => {
  it('leave nothing for the entities to add', async () => {
    const dataSource = await new DataSource(dataSourceOptions(app.config)).initialize();
    try {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('go down to nothing and up again', async () => {
    const fresh = await TestApp.start({ HEADFRAME_DEMO: 'off' });
    const dataSource = await new DataSource(dataSourceOptions(fresh.config)).initialize();
    try {
      for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
      const left = await fresh.rows(
        `select 1 from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'`,
      );
      expect(left).toEqual([]);
      expect(await dataSource.runMigrations()).toHaveLength(dataSource.migrations.length);
    } finally {
      await dataSource.destroy();
      await fresh.stop();
    }
  });
});

describe('history', () => {
  it('refuses every change', async () => {
    await expect(app.rows(`update event set type = 'idea.edited'`)).rejects.toThrow('append-only');
    await expect(app.rows(`delete from event`)).rejects.toThrow('append-only');
    await expect(app.rows(`truncate event`)).rejects.toThrow('append-only');
  });
});

describe('receipts of consents', () => {
  it('refuse every change', async () => {
    await app.rows(`
      insert into consent_receipt (id, account_id, text, text_version, decision, method, given_by, language)
      values (gen_random_uuid(), gen_random_uuid(), 'guardian', '2026-11', 'given', 'mail_link', 'guardian', 'de')`);
    await expect(app.rows(`update consent_receipt set decision = 'refused'`)).rejects.toThrow('append-only');
    await expect(app.rows(`delete from consent_receipt`)).rejects.toThrow('append-only');
    await expect(app.rows(`truncate consent_receipt`)).rejects.toThrow('append-only');
  });
});

describe('the self-test', () => {
  it('refuses a database that makes no trigrams of Greek and Cyrillic words', async () => {
    const admin = new pg.Client(app.config.databaseUrl);
    await admin.connect();
    await admin.query(
      `create database headframe_c template template0 encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C'`,
    );
    const config = { databaseUrl: app.config.databaseUrl.replace(/\/[^/]+$/, '/headframe_c'), databasePoolSize: 2 };
    const dataSource = await new DataSource(dataSourceOptions(config)).initialize();
    try {
      await dataSource.runMigrations();
      await expect(testDatabase(dataSource)).rejects.toThrow(/trigrams of Cyrillic words.*CREATE DATABASE/);
    } finally {
      await dataSource.destroy();
      await admin.query('drop database headframe_c');
      await admin.end();
    }
  });
});
