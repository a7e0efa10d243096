package mainstay.place.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * A figure that is published of each authority; a column of the table of authorities, in its order. Its base is the count
 * that it is taken per: a gap is filled with what neighbours have per base.
 */
public enum PublishedFigure implements Quantity {
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
    public enum Kind {
        /** Children, events or workers: it grows with the place. */
        COUNT,
        /** A percentage or another ratio. */
        RATE,
        /** A rate that says how well things went: results are held against it, and no setting may come from it. */
        OUTCOME
    }

    private record Note(String title, String unit, String source, Kind kind) {}

    private static final Map<PublishedFigure, Note> NOTES = notes();

    private final PublishedFigure base;

    PublishedFigure(PublishedFigure base) {
        this.base = base;
    }

    /** All counts, each after its base. */
    public static List<PublishedFigure> counts() {
        return List.of(values()).stream()
                .filter(figure -> figure.kind() == Kind.COUNT)
                .toList();
    }

    /** The count that it is taken per; none for the children who live there. */
    Optional<PublishedFigure> base() {
        return Optional.ofNullable(base);
    }

    /** Name of its column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<PublishedFigure, Note> notes() {
        Map<PublishedFigure, Note> notes = new EnumMap<>(PublishedFigure.class);
        for (CSVRecord row : FigureTable.rows("figures-2025.csv")) {
            notes.put(
                    valueOf(row.get("figure").toUpperCase(Locale.ROOT)),
                    new Note(
                            row.get("title"),
                            row.get("unit"),
                            row.get("source") + ", " + row.get("period"),
                            Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))));
        }
        return notes;
    }

    public Kind kind() {
        return NOTES.get(this).kind();
    }

    public String title() {
        return NOTES.get(this).title();
    }

    public String unit() {
        return NOTES.get(this).unit();
    }

    /** Where and for when it is published: {@code DfE children in need, table C1, year to 31 March 2025}. */
    public String source() {
        return NOTES.get(this).source();
    }
}
