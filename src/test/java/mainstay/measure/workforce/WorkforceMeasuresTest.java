package mainstay.measure.workforce;

import static mainstay.measure.Told.endOf;
import static mainstay.measure.Told.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.CareEvent;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.WorkforceEvent.AbsenceEnded;
import mainstay.event.WorkforceEvent.AbsenceStarted;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.Told;
import org.junit.jupiter.api.Test;

class WorkforceMeasuresTest {
    @Test
    void turnoverIsPermanentLeaversAYearOverThoseInPost() {
        CareEvent[] events = {
            counted("2025-04", 1000, 1, Contract.PERMANENT),
            counted("2025-04", 2000, 1, Contract.PERMANENT),
            counted("2025-04", 4000, 1, Contract.AGENCY),
            left("2025-05-01", 1000, 1, Contract.PERMANENT, 2, Destination.AGENCY),
            left("2025-05-01", 2000, 0.5, Contract.PERMANENT, 9, Destination.ANOTHER_AUTHORITY),
            left("2025-05-02", 3000, 1, Contract.PERMANENT, 1, Destination.INTERNAL_MOVE),
            left("2025-05-02", 4000, 1, Contract.AGENCY, 1, Destination.END_OF_ASSIGNMENT),
            counted("2025-05", 5000, 2, Contract.PERMANENT),
        };
        Told told = new Told(events);
        // 1.5 FTE in two counted months are 9 a year; in post 2 and 2.
        assertThat(told.value("turnover_rate_fte")).isCloseTo(450, within(1e-9));
        assertThat(told.observations("turnover_rate_fte")).isEqualTo(2);
        assertThat(told.in("2025-05", "turnover_rate_fte")).isCloseTo(900, within(1e-9));
        assertThat(told.value("leavers_under_5_years")).isCloseTo(200 / 3.0, within(1e-12));
    }

    @Test
    void vacanciesAndAgencyWorkersAreSharesOfPostsAndOfThoseInPost() {
        Told told = new Told(
                counted("2025-04", 1000, 1, Contract.PERMANENT),
                counted("2025-04", 2000, 0.5, Contract.PERMANENT),
                counted("2025-04", 3000, 0.5, Contract.AGENCY),
                new TeamCounted(endOf("2025-04"), 1, 2, 0.5, 0.8, 0, true));
        // Two posts are held, whole-time or not: half a post is vacant beside them.
        assertThat(told.value("vacancy_rate_fte")).isEqualTo(20);
        assertThat(told.value("agency_rate_fte")).isEqualTo(25);
        assertThat(told.observations("agency_rate_fte")).isEqualTo(3);
        assertThat(told.observations("vacancy_rate_fte")).isEqualTo(1);
    }

    @Test
    void agencyWorkersCoverVacanciesUnlessTheyComeOnTop() {
        int day = on("2025-04-07");
        Told told = new Told(
                new PostVacated(0, 1, 1),
                new PostVacated(0, 2, 1),
                started(0, 1000, 1, Contract.AGENCY),
                started(0, 9000, 1, Contract.AGENCY), // post 9 was never vacated: it is on top
                counted("2025-03", 1000, 1, Contract.AGENCY),
                counted("2025-03", 9000, 1, Contract.AGENCY),
                new TeamCounted(endOf("2025-03"), 1, 4, 2, 0.8, 0, true),
                new PostVacated(day, 3, 1),
                new PostVacated(day, 4, 1),
                started(day, 3001, 0.5, Contract.AGENCY),
                counted("2025-04", 1000, 1, Contract.AGENCY),
                counted("2025-04", 3001, 0.5, Contract.AGENCY),
                counted("2025-04", 9000, 1, Contract.AGENCY),
                new TeamCounted(endOf("2025-04"), 1, 4, 4, 0.8, 0, true),
                left("2025-05-01", 1000, 1, Contract.AGENCY, 0, Destination.END_OF_ASSIGNMENT),
                new PostFilled(on("2025-05-01"), 1, 1, 0),
                started(on("2025-05-01"), 1001, 1, Contract.PERMANENT),
                counted("2025-05", 1001, 1, Contract.PERMANENT),
                counted("2025-05", 3001, 0.5, Contract.AGENCY),
                counted("2025-05", 9000, 1, Contract.AGENCY),
                new TeamCounted(endOf("2025-05"), 1, 4, 3, 0.8, 0, true));
        // April: 1.5 FTE in four vacancies; May: 0.5 in three.
        assertThat(told.value("vacancy_agency_cover_rate_fte")).isCloseTo(100 * 2 / 7.0, within(1e-12));
        assertThat(told.observations("vacancy_agency_cover_rate_fte")).isEqualTo(3);
        assertThat(told.in("2025-03", "vacancy_agency_cover_rate_fte")).isEqualTo(50);
        assertThat(told.in("2025-05", "vacancy_agency_cover_rate_fte")).isCloseTo(50 / 3.0, within(1e-12));
    }

    @Test
    void absenceIsClippedToThePeriodAndLeavesAgencyWorkersOut() {
        int first = on("2025-04-01");
        int last = on("2026-03-31");
        Told told = new Told(
                started(0, 1000, 1, Contract.PERMANENT),
                started(0, 2000, 0.5, Contract.PERMANENT),
                started(0, 3000, 1, Contract.AGENCY),
                new AbsenceStarted(first - 20, 2000, 1, 0.5, 30),
                new AbsenceStarted(first - 20, 3000, 1, 1, 30),
                new AbsenceEnded(first + 10, 2000, 1, 0.5, first - 20),
                new AbsenceStarted(last - 4, 1000, 1, 1, 90));
        // Ten days of half an FTE and the last five days of one, of 253 × 1.5.
        assertThat(told.value("absence_rate_fte")).isCloseTo(100 * 10 / (253 * 1.5), within(1e-12));
        assertThat(told.observations("absence_rate_fte")).isEqualTo(1);
        // The other side of 1 April: twenty days of half an FTE in the 21 of March.
        assertThat(told.in("2025-03", "absence_rate_fte")).isCloseTo(100 * 10 / (21 * 1.5), within(1e-12));
    }

    @Test
    void aVacancyLivesAsLongAsVacanciesAreManyForThoseWhoStart() {
        Told told = new Told(
                started(0, 9000, 1, Contract.PERMANENT), // in post when the run begins
                started(on("2025-04-07"), 1000, 1, Contract.PERMANENT),
                started(on("2025-04-07"), 2000, 1, Contract.AGENCY),
                new TeamCounted(endOf("2025-04"), 1, 4, 3, 0.8, 0, true),
                new TeamCounted(endOf("2025-05"), 1, 4, 5, 0.8, 0, true),
                started(on("2025-06-02"), 1001, 0.5, Contract.PERMANENT));
        // Of twelve month-ends one has three vacancies and one five: two thirds on average, for two starters a year.
        assertThat(told.value("vacancy_life_years")).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(told.observations("vacancy_life_years")).isEqualTo(2);
    }

    private static CareEvent started(int day, int worker, double fte, Contract contract) {
        return new WorkerStarted(day, worker, worker / 1000, 1, fte, contract, WorkerGrade.EXPERIENCED, 3, day == 0);
    }

    private static CareEvent left(
            String date, int worker, double fte, Contract contract, double tenure, Destination destination) {
        return new WorkerLeft(on(date), worker, worker / 1000, 1, fte, contract, tenure, destination);
    }

    private static CareEvent counted(String month, int worker, double fte, Contract contract) {
        return new WorkerCounted(endOf(month), worker, 1, fte, contract, 10, 5, false, 0.1, 100, 100, 0, 20, 148, 0);
    }
}
