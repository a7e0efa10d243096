package mainstay.place.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Rate;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.PathwaySettings;

/**
 * Section 47 enquiries begin in assessments, on plans and in care. All rates change by one factor, so that a year's
 * enquiries come to what is published: the ratio of the enquiries over the ratio of those in whom they can begin, the
 * sources weighted as they are in the average authority.
 */
final class EnquiriesRule implements DerivationRule {
    /** The yearly rate of enquiries in families that are open already, and children they can begin for. */
    private static final Map<Parameter, Parameter> ON_OPEN_CASES = new LinkedHashMap<>();

    static {
        ON_OPEN_CASES.put(PathwaySettings.CRISIS_RATE, InitialSettings.IN_NEED);
        ON_OPEN_CASES.put(PathwaySettings.ENQUIRIES_IN_PROTECTION, InitialSettings.PROTECTION);
        ON_OPEN_CASES.put(PathwaySettings.ENQUIRIES_IN_CARE, InitialSettings.LOOKED_AFTER);
    }

    @Override
    public void apply(DerivedSettings derived) {
        double inAssessments =
                PathwaySettings.SECTION_47_IN_ASSESSMENT.defaultValue() * derived.average(StartRule::assessed);
        double all = inAssessments;
        double whoMay = inAssessments * derived.ratio(StartRule::assessed);
        for (Map.Entry<Parameter, Parameter> open : ON_OPEN_CASES.entrySet()) {
            double enquiries = open.getKey().defaultValue() * open.getValue().defaultValue();
            all += enquiries;
            whoMay += enquiries * derived.ratio(open.getValue());
        }
        whoMay /= all;
        double factor =
                derived.ratio(profile -> profile.of(PublishedFigure.REFERRALS) * profile.of(Rate.ENQUIRIES)) / whoMay;
        StringBuilder who = new StringBuilder(QuantityWords.percent(inAssessments / all) + " referrals assessed");
        for (Map.Entry<Parameter, Parameter> open : ON_OPEN_CASES.entrySet()) {
            double enquiries = open.getKey().defaultValue() * open.getValue().defaultValue();
            who.append(" + ")
                    .append(QuantityWords.percent(enquiries / all))
                    .append(" ")
                    .append(open.getValue().path());
        }
        String rule = "section 47 enquiries ÷ (" + who + ")";
        derived.scale(
                PathwaySettings.SECTION_47_IN_ASSESSMENT,
                factor,
                Grade.DERIVED,
                rule,
                Rate.ENQUIRIES,
                Rate.NO_FURTHER_ACTION);
        for (Parameter rate : ON_OPEN_CASES.keySet()) {
            derived.scale(rate, factor, Grade.DERIVED, rule, Rate.ENQUIRIES, Rate.NO_FURTHER_ACTION);
        }
    }
}
