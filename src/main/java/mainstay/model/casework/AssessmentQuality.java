package mainstay.model.casework;

import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.Assessment;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.QualitySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * How good an assessment is comes from how it was done: a weighted mean of what a good one has, each from 0 to 1, with
 * what the practice model adds and with chance. Nothing here looks at the clock: an assessment that was cut to fit its
 * limit is worse because of what was cut.
 */
final class AssessmentQuality {
    private static final double MONTHS_A_DAY = 12 / Roster.WORKING_DAYS_A_YEAR;

    private record Parameters(
            double visitsWeight,
            double informationWeight,
            double knowledgeWeight,
            double experienceWeight,
            double reflectionWeight,
            double deskWeight,
            double visits,
            double reflections,
            double deskHours,
            double learningMonths,
            double rampMonths,
            double agencyRampMonths,
            double slowDown,
            double modelEffect,
            double spread,
            double usual) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(QualitySettings.VISITS_WEIGHT),
                    settings.get(QualitySettings.INFORMATION_WEIGHT),
                    settings.get(QualitySettings.KNOWLEDGE_WEIGHT),
                    settings.get(QualitySettings.EXPERIENCE_WEIGHT),
                    settings.get(QualitySettings.REFLECTION_WEIGHT),
                    settings.get(QualitySettings.DESK_WEIGHT),
                    settings.get(QualitySettings.VISITS),
                    settings.get(QualitySettings.REFLECTIONS),
                    settings.get(QualitySettings.DESK_HOURS),
                    settings.get(QualitySettings.LEARNING),
                    settings.get(WorkingTimeSettings.RAMP),
                    settings.get(WorkingTimeSettings.AGENCY_RAMP),
                    settings.get(WorkforceSettings.SLOW_DOWN),
                    settings.get(EffectSettings.ASSESSMENT_QUALITY),
                    settings.get(QualitySettings.SPREAD),
                    settings.get(QualitySettings.USUAL));
        }
    }

    private final Office office;
    private final Contacts contacts;
    private final InForce<Parameters> inForce;

    AssessmentQuality(Office office, Contacts contacts) {
        this.office = office;
        this.contacts = contacts;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Quality of an assessment that a worker has just written, 0 to 1. */
    double of(Case theCase, Worker writer) {
        Parameters parameters = inForce.now();
        double chance = parameters.spread()
                * office.chance().normal(Purpose.ASSESSMENT_QUALITY, theCase.family.id, theCase.episode);
        double quality = workmanship(theCase, writer) + parameters.modelEffect() * writer.fidelity + chance;
        return Math.max(0, Math.min(1, quality));
    }

    private double workmanship(Case theCase, Worker writer) {
        Parameters parameters = inForce.now();
        Assessment assessment = theCase.assessment;
        double sum = parameters.visitsWeight()
                + parameters.informationWeight()
                + parameters.knowledgeWeight()
                + parameters.experienceWeight()
                + parameters.reflectionWeight()
                + parameters.deskWeight();
        if (sum <= 0) {
            return parameters.usual();
        }
        double good = parameters.visitsWeight()
                        * enough(assessment.visitsMade, parameters.visits() * FastMath.sqrt(theCase.family.need))
                + parameters.informationWeight() * (assessment.answeredDay <= office.day() ? 1 : 0)
                + parameters.knowledgeWeight() * contacts.strength(writer, theCase)
                + parameters.experienceWeight() * experience(writer)
                + parameters.reflectionWeight() * enough(assessment.reflections, parameters.reflections())
                + parameters.deskWeight()
                        * enough(assessment.deskHours, parameters.deskHours() * FastMath.sqrt(theCase.family.need));
        return good / sum;
    }

    private static double enough(double given, double needed) {
        return given >= needed ? 1 : given / needed;
    }

    /** A starter finds their feet, a newly qualified worker learns, and somebody who has given notice is half away. */
    private double experience(Worker writer) {
        Parameters parameters = inForce.now();
        int day = office.day();
        double ramp = writer.isPermanent() ? parameters.rampMonths() : parameters.agencyRampMonths();
        double settled = writer.startDay > 0 ? enough((day - writer.startDay) * MONTHS_A_DAY, ramp) : 1;
        double learned = writer.cameNewlyQualified ? enough(writer.tenure(day) * 12, parameters.learningMonths()) : 1;
        return settled * learned * (writer.lastDay >= 0 ? 1 - parameters.slowDown() : 1);
    }

    /**
     * By what something is multiplied that good assessments lower: 1 at the usual quality, and where there has been no
     * assessment.
     */
    double factor(Case theCase, double effect) {
        boolean known = theCase.assessment != null && !Double.isNaN(theCase.assessment.quality);
        return effect == 0 || !known
                ? 1
                : FastMath.exp(
                        -effect * (theCase.assessment.quality - inForce.now().usual()));
    }
}
