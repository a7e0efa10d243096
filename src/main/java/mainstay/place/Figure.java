package mainstay.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * A figure that is published of each authority; a column of the table of authorities, in its order. Its base is the count
 * that it is taken per: a gap is filled with what neighbours have per base.
 */
enum Figure implements Quantity {
    CHILDREN(null),
    REFERRALS(CHILDREN),
    CHILDREN_REFERRED(REFERRALS),
    REREFERRAL_PERCENT(REFERRALS),
    NO_FURTHER_ACTION_PERCENT(REFERRALS),
    NOT_IN_NEED_PERCENT(REFERRALS),
    ASSESSMENTS_ON_TIME(REFERRALS),
    SECTION_47_ENQUIRIES(REFERRALS),
    INITIAL_CONFERENCES(SECTION_47_ENQUIRIES),
    ICPC_ON_TIME(INITIAL_CONFERENCES),
    PROTECTION_PLANS_STARTED(INITIAL_CONFERENCES),
    PROTECTION_PLANS(PROTECTION_PLANS_STARTED),
    CP_REVIEWS_ON_TIME(PROTECTION_PLANS),
    NEED_EPISODES_STARTED(REFERRALS),
    NEED_EPISODES_ENDED(NEED_EPISODES_STARTED),
    NEED_EPISODES(NEED_EPISODES_STARTED),
    AWAITING_ASSESSMENT(NEED_EPISODES),
    CARE_STARTED(REFERRALS),
    CARE_CEASED(CARE_STARTED),
    LOOKED_AFTER(CARE_STARTED),
    CASES(NEED_EPISODES),
    CASE_HOLDERS(CASES),
    SOCIAL_WORKERS(CASE_HOLDERS),
    CASELOAD_FTE(CASE_HOLDERS),
    TURNOVER_RATE_FTE(SOCIAL_WORKERS),
    VACANCY_RATE_FTE(SOCIAL_WORKERS),
    VACANCIES_COVERED_PERCENT(SOCIAL_WORKERS),
    AGENCY_RATE_FTE(SOCIAL_WORKERS),
    ABSENCE_RATE_FTE(SOCIAL_WORKERS);

    /** What a figure is good for. */
    enum Kind {
        /** Children, events or workers: it grows with the place. */
        COUNT,
        /** A percentage or another ratio. */
        RATE,
        /** A rate that says how well things went: results are held against it, and no setting may come from it. */
        OUTCOME
    }

    private static final Map<String, CSVRecord> NOTES = Table.rows("figures-2025.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("figure"), Function.identity()));

    private final Figure base;

    Figure(Figure base) {
        this.base = base;
    }

    /** All counts, each after its base. */
    static List<Figure> counts() {
        return List.of(values()).stream()
                .filter(figure -> figure.kind() == Kind.COUNT)
                .toList();
    }

    /** The count that it is taken per; none for the children who live there. */
    Optional<Figure> base() {
        return Optional.ofNullable(base);
    }

    /** Name of its column. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return Kind.valueOf(NOTES.get(column()).get("kind").toUpperCase(Locale.ROOT));
    }

    String title() {
        return NOTES.get(column()).get("title");
    }

    String unit() {
        return NOTES.get(column()).get("unit");
    }

    /** Where and for when it is published: {@code DfE children in need, table C1, year to 31 March 2025}. */
    String source() {
        return NOTES.get(column()).get("source") + ", " + NOTES.get(column()).get("period");
    }
}
