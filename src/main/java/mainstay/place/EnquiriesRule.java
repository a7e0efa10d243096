package mainstay.place;

import mainstay.scenario.Grade;
import mainstay.scenario.parameter.Initial;
import mainstay.scenario.parameter.Pathway;

/**
 * Section 47 enquiries begin in assessments and in child in need plans. Both rates change by one factor, so that a year's
 * enquiries come to what is published: the ratio of the enquiries over the ratio of those in whom they can begin, the two
 * sources weighted as they are in the average authority.
 */
final class EnquiriesRule implements Rule {
    @Override
    public void apply(Workings workings) {
        double inAssessments = Pathway.SECTION_47_IN_ASSESSMENT.standard() * workings.average(StartRule::assessed);
        double inPlans = Pathway.CRISIS_RATE.standard() * Initial.IN_NEED.standard();
        double whoMay =
                (inAssessments * workings.ratio(StartRule::assessed) + inPlans * workings.ratio(Initial.IN_NEED))
                        / (inAssessments + inPlans);
        double factor = workings.ratio(profile -> profile.of(Figure.REFERRALS) * profile.of(Rate.ENQUIRIES)) / whoMay;
        String rule = "section 47 enquiries ÷ (" + Words.percent(inAssessments / (inAssessments + inPlans))
                + " referrals assessed + " + Words.percent(inPlans / (inAssessments + inPlans)) + " initial.in-need)";
        workings.scale(
                Pathway.SECTION_47_IN_ASSESSMENT, factor, Grade.DERIVED, rule, Rate.ENQUIRIES, Rate.NO_FURTHER_ACTION);
        workings.scale(Pathway.CRISIS_RATE, factor, Grade.DERIVED, rule, Rate.ENQUIRIES, Rate.NO_FURTHER_ACTION);
    }
}
