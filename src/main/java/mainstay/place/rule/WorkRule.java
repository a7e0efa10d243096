package mainstay.place.rule;

import java.util.function.ToDoubleFunction;
import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Rate;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;

/**
 * The week is as long everywhere: what comes to the workers of a place, and who is there, can only be given the time that
 * there is. Administration takes as long for each child as anywhere; pieces of work get so much less time than in the average
 * authority, or more, that the slack is the same, within bounds.
 * Nothing is taken from what is on time there: that is what comes out.
 */
final class WorkRule implements DerivationRule {
    private static final double LEAST = 0.5;
    private static final double MOST = 1.5;
    private static final double MONTHS = 12;
    private static final double WEEKS = 52;
    private static final double WORKING_DAYS = 253;

    @Override
    public void apply(DerivedSettings derived) {
        double assessed = derived.average(StartRule::assessed);
        double enquiries =
                derived.average(profile -> profile.of(PublishedFigure.REFERRALS) * profile.of(Rate.ENQUIRIES));
        double usual = work(Parameter::defaultValue, assessed, enquiries) + administration(Parameter::defaultValue);
        double here = work(
                derived::value,
                assessed * derived.ratio(StartRule::assessed),
                enquiries
                        * derived.ratio(profile -> profile.of(PublishedFigure.REFERRALS) * profile.of(Rate.ENQUIRIES)));
        double week = usual * derived.ratio(WorkforceRule::holders);
        double share = (week - administration(derived::value)) / here;
        derived.scale(
                WorkSettings.TIME_GIVEN,
                Math.max(LEAST, Math.min(MOST, share)),
                Grade.DERIVED,
                "(hours of whole-time workers − administration) ÷ hours of work at usual hours (referrals assessed, section 47"
                        + " enquiries, children on plans and in care), from a half to one and a half",
                PublishedFigure.NEED_EPISODES,
                Rate.CASELOAD,
                PublishedFigure.REFERRALS,
                Rate.ENQUIRIES);
    }

    /**
     * Hours of a year's work in which the number of children decides.
     *
     * @param children value of a setting: children at a stage on a day
     */
    private static double work(ToDoubleFunction<Parameter> children, double assessed, double enquiries) {
        double assessment = hours(AssessmentWorkSettings.ASSESSMENT_HOURS)
                + hours(AssessmentWorkSettings.ASSESSMENT_VISITS)
                        * hours(AssessmentWorkSettings.ASSESSMENT_VISIT_HOURS);
        return assessed * assessment
                + enquiries * hours(AssessmentWorkSettings.SECTION_47_HOURS)
                + children.applyAsDouble(InitialSettings.IN_NEED) * inNeed()
                + children.applyAsDouble(InitialSettings.PROTECTION) * protection()
                + children.applyAsDouble(InitialSettings.LOOKED_AFTER) * lookedAfter();
    }

    /** Hours of a year's administration, for every child who is held: no piece of work, and not scaled as those are. */
    private static double administration(ToDoubleFunction<Parameter> children) {
        double held = children.applyAsDouble(InitialSettings.ASSESSMENTS)
                + children.applyAsDouble(InitialSettings.IN_NEED)
                + children.applyAsDouble(InitialSettings.PROTECTION)
                + children.applyAsDouble(InitialSettings.LOOKED_AFTER);
        return MONTHS * hours(DirectWorkSettings.ADMINISTRATION) * held;
    }

    private static double inNeed() {
        return MONTHS * hours(DirectWorkSettings.DIRECT_WORK_IN_NEED)
                + WORKING_DAYS / hours(ClockSettings.IN_NEED_VISIT) * hours(PlanWorkSettings.IN_NEED_VISIT_HOURS)
                + WEEKS / hours(ClockSettings.IN_NEED_REVIEW) * hours(PlanWorkSettings.IN_NEED_REVIEW_HOURS);
    }

    private static double protection() {
        return MONTHS * hours(DirectWorkSettings.DIRECT_WORK_PROTECTION)
                + WORKING_DAYS / hours(ClockSettings.PROTECTION_VISIT) * hours(PlanWorkSettings.PROTECTION_VISIT_HOURS)
                + WEEKS / hours(ClockSettings.CORE_GROUP) * hours(PlanWorkSettings.CORE_GROUP_HOURS)
                + MONTHS / hours(ClockSettings.PROTECTION_REVIEW) * hours(PlanWorkSettings.REVIEW_REPORT_HOURS);
    }

    private static double lookedAfter() {
        return MONTHS * hours(DirectWorkSettings.DIRECT_WORK_LOOKED_AFTER)
                + WEEKS / hours(ClockSettings.LOOKED_AFTER_VISIT) * hours(PlanWorkSettings.LOOKED_AFTER_VISIT_HOURS)
                + MONTHS / hours(ClockSettings.LOOKED_AFTER_REVIEW) * hours(PlanWorkSettings.LOOKED_AFTER_REVIEW_HOURS);
    }

    private static double hours(Parameter parameter) {
        return parameter.defaultValue();
    }
}
