package mainstay.place.figure;

import java.util.List;
import java.util.Optional;
import mainstay.place.figure.Neighbourhood.Observation;

/**
 * A rate that settings are made from. What is published is one year's, and of a small place that is much chance: it is
 * drawn to the statistical neighbours, by {@link Shrinkage}.
 */
public enum Rate implements Quantity {
    REREFERRAL(
            "Re-referrals within 12 months, share of referrals", ChanceModel.SHARE, PublishedFigure.REREFERRAL_PERCENT),
    NO_FURTHER_ACTION(
            "No further action, share of referrals", ChanceModel.SHARE, PublishedFigure.NO_FURTHER_ACTION_PERCENT),
    NOT_IN_NEED("Assessed and not in need, share of referrals", ChanceModel.SHARE, PublishedFigure.NOT_IN_NEED_PERCENT),
    ENQUIRIES(
            "Section 47 enquiries per referral",
            ChanceModel.EVENTS,
            PublishedFigure.SECTION_47_ENQUIRIES,
            PublishedFigure.REFERRALS),
    CONFERENCES(
            "Initial conferences, share of section 47 enquiries",
            ChanceModel.SHARE,
            PublishedFigure.INITIAL_CONFERENCES,
            PublishedFigure.SECTION_47_ENQUIRIES),
    PLANS(
            "Protection plans started, share of initial conferences",
            ChanceModel.SHARE,
            PublishedFigure.PROTECTION_PLANS_STARTED,
            PublishedFigure.INITIAL_CONFERENCES),
    PLAN_YEARS(
            "Protection plans open over plans started in a year",
            ChanceModel.EVENTS,
            PublishedFigure.PROTECTION_PLANS,
            PublishedFigure.PROTECTION_PLANS_STARTED),
    NEED_YEARS(
            "Episodes of need open, less children protected or looked after, over episodes started in a year",
            ChanceModel.EVENTS,
            PublishedFigure.NEED_EPISODES,
            PublishedFigure.NEED_EPISODES_STARTED) {
        @Override
        public List<PublishedFigure> figures() {
            return List.of(
                    PublishedFigure.NEED_EPISODES,
                    PublishedFigure.NEED_EPISODES_STARTED,
                    PublishedFigure.PROTECTION_PLANS,
                    PublishedFigure.LOOKED_AFTER);
        }

        @Override
        Optional<Observation> observe(LocalAuthority place, Imputation imputation) {
            return super.observe(place, imputation)
                    .map(seen -> new Observation(
                            Math.max(
                                    0,
                                    seen.events()
                                            - imputation
                                                    .of(place, PublishedFigure.PROTECTION_PLANS)
                                                    .value()
                                            - imputation
                                                    .of(place, PublishedFigure.LOOKED_AFTER)
                                                    .value()),
                            seen.exposure()));
        }
    },
    CARE_ENTRIES(
            "Starts of being looked after per referral",
            ChanceModel.EVENTS,
            PublishedFigure.CARE_STARTED,
            PublishedFigure.REFERRALS),
    CARE_YEARS(
            "Children looked after over starts in a year",
            ChanceModel.EVENTS,
            PublishedFigure.LOOKED_AFTER,
            PublishedFigure.CARE_STARTED),
    AGENCY_COVER("Vacancies covered by agency workers", ChanceModel.SHARE, PublishedFigure.VACANCIES_COVERED_PERCENT) {
        @Override
        Optional<Observation> observe(LocalAuthority place, Imputation imputation) {
            if (!place.publishes(PublishedFigure.VACANCIES_COVERED_PERCENT)
                    || !place.publishes(PublishedFigure.VACANCY_RATE_FTE)) {
                return Optional.empty();
            }
            double vacant = place.published(PublishedFigure.VACANCY_RATE_FTE).getAsDouble() / 100;
            // Vacancies are v ÷ (1 − v) of those in post; where nobody is in post they cannot be told.
            double vacancies =
                    imputation.of(place, PublishedFigure.SOCIAL_WORKERS).value() * vacant / (1 - vacant);
            double covered =
                    place.published(PublishedFigure.VACANCIES_COVERED_PERCENT).getAsDouble() / 100;
            boolean known = vacant < 1 && vacancies > 0;
            return known ? Optional.of(new Observation(covered * vacancies, vacancies)) : Optional.empty();
        }
    },
    CASELOAD("Cases per case holder", Reliability.CASELOAD, PublishedFigure.CASELOAD_FTE),
    TURNOVER("Turnover", Reliability.TURNOVER, PublishedFigure.TURNOVER_RATE_FTE),
    VACANCY("Vacancies", Reliability.VACANCY, PublishedFigure.VACANCY_RATE_FTE),
    AGENCY("Agency workers", Reliability.AGENCY, PublishedFigure.AGENCY_RATE_FTE),
    /** No correlation is published: the least of the four that are, which trusts a single year the least. */
    ABSENCE("Sickness absence", Reliability.TURNOVER, PublishedFigure.ABSENCE_RATE_FTE);

    /** How chance scatters it around what it would be in the long run. */
    enum ChanceModel {
        /** Some of so many. */
        SHARE,
        /** Events per so many, of which there may be more than one each. */
        EVENTS,
        /** A rate of the workforce, of which it is known how far one year's tells the next. */
        YEARS
    }

    /**
     * Correlation of a year with the next across authorities, 2016 to 2025 (DfE local authority interactive tool): the
     * share of the spread between authorities that is there to stay.
     */
    static final class Reliability {
        static final double CASELOAD = 0.60;
        static final double TURNOVER = 0.34;
        static final double VACANCY = 0.78;
        static final double AGENCY = 0.83;

        private Reliability() {}
    }

    private final String title;
    private final ChanceModel chance;
    private final double reliability;
    private final PublishedFigure over;
    private final PublishedFigure under;

    /** One count over another. */
    Rate(String title, ChanceModel chance, PublishedFigure over, PublishedFigure under) {
        this.title = title;
        this.chance = chance;
        this.reliability = Double.NaN;
        this.over = over;
        this.under = under;
    }

    /** A percentage of its base. */
    Rate(String title, ChanceModel chance, PublishedFigure percentage) {
        this(title, chance, percentage, null);
    }

    /** A rate of the workforce. */
    Rate(String title, double reliability, PublishedFigure figure) {
        this.title = title;
        this.chance = ChanceModel.YEARS;
        this.reliability = reliability;
        this.over = figure;
        this.under = null;
    }

    public String title() {
        return title;
    }

    ChanceModel chance() {
        return chance;
    }

    /** How far a year's rate tells the next; NaN where the number of events says how far it can be trusted. */
    double reliability() {
        return reliability;
    }

    /** The figures that it is made of. */
    public List<PublishedFigure> figures() {
        return under == null ? List.of(over) : List.of(over, under);
    }

    /** Whether it is written as a percentage. */
    public boolean isPercentage() {
        return this != CASELOAD && chance != ChanceModel.EVENTS;
    }

    /** What is published of a place; empty if a figure is missing. Percentages as fractions. */
    Optional<Observation> observe(LocalAuthority place, Imputation imputation) {
        if (!figures().stream().allMatch(place::publishes)) {
            return Optional.empty();
        }
        PublishedFigure base = under == null ? over.base().orElseThrow() : under;
        double exposure = imputation.of(place, base).value();
        double value = place.published(over).getAsDouble();
        double events = under == null ? value / (isPercentage() ? 100 : 1) * exposure : value;
        return exposure > 0 ? Optional.of(new Observation(events, exposure)) : Optional.empty();
    }
}
