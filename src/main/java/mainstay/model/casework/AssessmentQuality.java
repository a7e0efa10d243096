package mainstay.model.casework;

import mainstay.event.CareEvent.WorkerGrade;
import mainstay.model.agent.Assessment;
import mainstay.model.agent.Case;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Worker;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.QualitySettings;
import mainstay.scenario.parameter.WorkforceSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * How good an assessment is comes from how it was done: a weighted mean of what a good one has, each from 0 to 1, with
 * what the practice model adds and with chance. Nothing here looks at the clock: an assessment that was cut to fit its
 * limit is worse because of what was cut.
 */
final class AssessmentQuality {
    private static final double MONTHS_A_DAY = 12 / Roster.WORKING_DAYS_A_YEAR;

    private final Office office;
    private final Contacts contacts;
    private double visitsWeight;
    private double informationWeight;
    private double knowledgeWeight;
    private double experienceWeight;
    private double reflectionWeight;
    private double deskWeight;
    private double visits;
    private double reflections;
    private double deskHours;
    private double learningMonths;
    private double rampMonths;
    private double agencyRampMonths;
    private double slowDown;
    private double modelEffect;
    private double spread;
    private double usual;

    AssessmentQuality(Office office, Contacts contacts) {
        this.office = office;
        this.contacts = contacts;
    }

    void retune(Settings settings) {
        visitsWeight = settings.get(QualitySettings.VISITS_WEIGHT);
        informationWeight = settings.get(QualitySettings.INFORMATION_WEIGHT);
        knowledgeWeight = settings.get(QualitySettings.KNOWLEDGE_WEIGHT);
        experienceWeight = settings.get(QualitySettings.EXPERIENCE_WEIGHT);
        reflectionWeight = settings.get(QualitySettings.REFLECTION_WEIGHT);
        deskWeight = settings.get(QualitySettings.DESK_WEIGHT);
        visits = settings.get(QualitySettings.VISITS);
        reflections = settings.get(QualitySettings.REFLECTIONS);
        deskHours = settings.get(QualitySettings.DESK_HOURS);
        learningMonths = settings.get(QualitySettings.LEARNING);
        rampMonths = settings.get(WorkforceSettings.RAMP);
        agencyRampMonths = settings.get(WorkforceSettings.AGENCY_RAMP);
        slowDown = settings.get(WorkforceSettings.SLOW_DOWN);
        modelEffect = settings.get(EffectSettings.ASSESSMENT_QUALITY);
        spread = settings.get(QualitySettings.SPREAD);
        usual = settings.get(QualitySettings.USUAL);
    }

    /** Quality of an assessment that a worker has just written, 0 to 1. */
    double of(Case theCase, Worker writer) {
        double chance = spread * office.chance().normal(Purpose.ASSESSMENT_QUALITY, theCase.family.id, theCase.episode);
        double quality = workmanship(theCase, writer) + modelEffect * writer.fidelity + chance;
        return Math.max(0, Math.min(1, quality));
    }

    private double workmanship(Case theCase, Worker writer) {
        Assessment assessment = theCase.assessment;
        double sum =
                visitsWeight + informationWeight + knowledgeWeight + experienceWeight + reflectionWeight + deskWeight;
        if (sum <= 0) {
            return usual;
        }
        double good = visitsWeight * enough(assessment.visitsMade, visits * FastMath.sqrt(theCase.family.need))
                + informationWeight * (assessment.answeredDay <= office.day() ? 1 : 0)
                + knowledgeWeight * contacts.strength(writer, theCase)
                + experienceWeight * experience(writer)
                + reflectionWeight * enough(assessment.reflections, reflections)
                + deskWeight * enough(assessment.deskHours, deskHours * FastMath.sqrt(theCase.family.need));
        return good / sum;
    }

    private static double enough(double given, double needed) {
        return given >= needed ? 1 : given / needed;
    }

    /** A starter finds their feet, a newly qualified worker learns, and somebody who has given notice is half away. */
    private double experience(Worker writer) {
        int day = office.day();
        double ramp = writer.isPermanent() ? rampMonths : agencyRampMonths;
        double settled = writer.startDay > 0 ? enough((day - writer.startDay) * MONTHS_A_DAY, ramp) : 1;
        double learned =
                writer.grade == WorkerGrade.NEWLY_QUALIFIED ? enough(writer.tenure(day) * 12, learningMonths) : 1;
        return settled * learned * (writer.lastDay >= 0 ? 1 - slowDown : 1);
    }

    /**
     * By what something is multiplied that good assessments lower: 1 at the usual quality, and where there has been no
     * assessment.
     */
    double factor(Case theCase, double effect) {
        boolean known = theCase.assessment != null && !Double.isNaN(theCase.assessment.quality);
        return effect == 0 || !known ? 1 : FastMath.exp(-effect * (theCase.assessment.quality - usual));
    }
}
