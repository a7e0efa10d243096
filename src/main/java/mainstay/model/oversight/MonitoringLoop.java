package mainstay.model.oversight;

import mainstay.event.OrganisationEvent.MonitoringReviewed;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.MonitoringSettings;

/**
 * Every so many weeks leaders look at the published indicators of the time since the last look: as published, so that
 * what is not completed is not seen. Below a threshold a remedy raises monitoring and oversight for a while.
 */
public final class MonitoringLoop implements DailyRule {
    private static final int WEEK_DAYS = 5;
    private static final int NONE = 0;

    private record Parameters(
            int intervalDays,
            double baseDose,
            double remedyDose,
            int remedyDays,
            double assessmentThreshold,
            double conferenceThreshold) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(MonitoringSettings.INTERVAL) * WEEK_DAYS,
                    settings.get(MonitoringSettings.BASE_DOSE),
                    settings.get(MonitoringSettings.REMEDY_DOSE),
                    settings.count(MonitoringSettings.REMEDY_WEEKS) * WEEK_DAYS,
                    settings.get(MonitoringSettings.ASSESSMENT_THRESHOLD),
                    settings.get(MonitoringSettings.CONFERENCE_THRESHOLD));
        }
    }

    private final Office office;
    private final PublishedIndicators published;
    private final InForce<Parameters> inForce;
    private int remedyUntil = -1;

    /** The monitoring of an authority. */
    public MonitoringLoop(Office office, PublishedIndicators published) {
        this.office = office;
        this.published = published;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        if (parameters.intervalDays() == NONE || day == 0 || day % parameters.intervalDays() != 0) {
            return;
        }
        double assessmentShare = published.assessmentsOnTime();
        double conferenceShare = published.conferencesOnTime();
        boolean remedy = assessmentShare < parameters.assessmentThreshold()
                || conferenceShare < parameters.conferenceThreshold();
        if (remedy) {
            remedyUntil = day + parameters.remedyDays();
        }
        office.publish(new MonitoringReviewed(day, 100 * assessmentShare, 100 * conferenceShare, remedy));
        published.turnPage();
    }

    /** Whether a remedy runs today. */
    boolean remedyRuns() {
        return office.day() < remedyUntil;
    }

    /** Monitoring today, the authority's own or from outside, whichever is closer: 0 to 1. */
    double dose() {
        Parameters parameters = inForce.now();
        double own = remedyRuns() ? Math.max(parameters.baseDose(), parameters.remedyDose()) : parameters.baseDose();
        return Math.max(own, office.climate().watched);
    }
}
