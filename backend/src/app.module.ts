import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DemoModule } from './demo/demo.module.js';
import { BallotsModule } from './modules/ballots/ballots.module.js';
import { ChallengesModule } from './modules/challenges/challenges.module.js';
import { CoEditingModule } from './modules/co-editing/co-editing.module.js';
import { CollaboratorsModule } from './modules/collaborators/collaborators.module.js';
import { CommentsModule } from './modules/comments/comments.module.js';
import { ConsentsModule } from './modules/consents/consents.module.js';
import { FilesModule } from './modules/files/files.module.js';
import { GroupsModule } from './modules/groups/groups.module.js';
import { GuardianAnswersModule } from './modules/guardians/guardian-answers.module.js';
import { HealthModule } from './modules/health/health.module.js';
import { IdeasModule } from './modules/ideas/ideas.module.js';
import { InstallationModule } from './modules/installation/installation.module.js';
import { InvitationsModule } from './modules/invitations/invitations.module.js';
import { JourneysModule } from './modules/journeys/journeys.module.js';
import { LabsModule } from './modules/labs/labs.module.js';
import { LineageModule } from './modules/lineage/lineage.module.js';
import { MailsModule } from './modules/mails/mails.module.js';
import { PeopleModule } from './modules/people/people.module.js';
import { PrivacyModule } from './modules/privacy/privacy.module.js';
import { RegionsModule } from './modules/regions/regions.module.js';
import { SessionsModule } from './modules/sessions/sessions.module.js';
import { SingleSignOnModule } from './modules/single-sign-on/single-sign-on.module.js';
import { SetUpModule } from './modules/setup/setup.module.js';
import { SuggestionsModule } from './modules/suggestions/suggestions.module.js';
import { SupportsModule } from './modules/supports/supports.module.js';
import { VersionsModule } from './modules/versions/versions.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { OpenApiModule } from './platform/openapi/openapi.module.js';
import { PageModule } from './platform/page/page.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** The features, readable as a table of contents. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule,
        PlatformModule,
        JobsModule,
        SessionsModule,
        SingleSignOnModule,
        ConsentsModule,
        GuardianAnswersModule,
        GroupsModule,
        InvitationsModule,
        PeopleModule,
        SetUpModule,
        RegionsModule,
        LabsModule,
        ChallengesModule,
        IdeasModule,
        JourneysModule,
        VersionsModule,
        BallotsModule,
        SuggestionsModule,
        FilesModule,
        SupportsModule,
        CollaboratorsModule,
        CommentsModule,
        CoEditingModule,
        LineageModule,
        MailsModule,
        PrivacyModule,
        InstallationModule,
        HealthModule,
        OpenApiModule,
        DemoModule,
        PageModule,
      ],
    };
  }
}
