package mainstay.place.rule;

import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Rate;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.PathwaySettings;

/**
 * Section 47 enquiries begin in assessments and in child in need plans. Both rates change by one factor, so that a year's
 * enquiries come to what is published: the ratio of the enquiries over the ratio of those in whom they can begin, the two
 * sources weighted as they are in the average authority.
 */
final class EnquiriesRule implements DerivationRule {
    @Override
    public void apply(DerivedSettings derived) {
        double inAssessments =
                PathwaySettings.SECTION_47_IN_ASSESSMENT.defaultValue() * derived.average(StartRule::assessed);
        double inPlans = PathwaySettings.CRISIS_RATE.defaultValue() * InitialSettings.IN_NEED.defaultValue();
        double whoMay =
                (inAssessments * derived.ratio(StartRule::assessed) + inPlans * derived.ratio(InitialSettings.IN_NEED))
                        / (inAssessments + inPlans);
        double factor =
                derived.ratio(profile -> profile.of(PublishedFigure.REFERRALS) * profile.of(Rate.ENQUIRIES)) / whoMay;
        String rule = "section 47 enquiries ÷ (" + QuantityWords.percent(inAssessments / (inAssessments + inPlans))
                + " referrals assessed + " + QuantityWords.percent(inPlans / (inAssessments + inPlans))
                + " initial.in-need)";
        derived.scale(
                PathwaySettings.SECTION_47_IN_ASSESSMENT,
                factor,
                Grade.DERIVED,
                rule,
                Rate.ENQUIRIES,
                Rate.NO_FURTHER_ACTION);
        derived.scale(PathwaySettings.CRISIS_RATE, factor, Grade.DERIVED, rule, Rate.ENQUIRIES, Rate.NO_FURTHER_ACTION);
    }
}
