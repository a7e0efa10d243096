package mainstay.place.rule;

import mainstay.place.figure.Rate;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.parameter.PathwaySettings;

/**
 * Shares of families that go one way or the other, as published. Not in need is published as a share of referrals; here it
 * is a share of those assessed. The usual caseload is the place's own: its shares were observed under it, and to raise its
 * thresholds once more because its caseload is not England's would count the same pressure twice. It says nothing about
 * the caseload that comes out.
 */
final class DecisionsRule implements DerivationRule {
    @Override
    public void apply(DerivedSettings derived) {
        derived.scale(
                PathwaySettings.NO_FURTHER_ACTION,
                derived.ratio(Rate.NO_FURTHER_ACTION),
                Grade.MEASURED,
                "share without further action",
                Rate.NO_FURTHER_ACTION);
        derived.scale(
                PathwaySettings.NOT_IN_NEED,
                derived.ratio(profile -> profile.of(Rate.NOT_IN_NEED) / (1 - profile.of(Rate.NO_FURTHER_ACTION))),
                Grade.DERIVED,
                "share not in need ÷ (1 − share without further action)",
                Rate.NOT_IN_NEED,
                Rate.NO_FURTHER_ACTION);
        derived.scale(
                PathwaySettings.CONFERENCE_SHARE,
                derived.ratio(Rate.CONFERENCES),
                Grade.MEASURED,
                "conferences per enquiry",
                Rate.CONFERENCES);
        derived.scale(
                PathwaySettings.PLAN_SHARE,
                derived.ratio(Rate.PLANS),
                Grade.MEASURED,
                "plans per conference",
                Rate.PLANS);
        derived.scale(
                PathwaySettings.USUAL_CASELOAD,
                derived.ratio(Rate.CASELOAD),
                Grade.MEASURED,
                "cases per case holder",
                Rate.CASELOAD);
    }
}
