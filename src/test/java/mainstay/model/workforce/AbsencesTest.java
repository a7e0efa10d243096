package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.WorkforceEvent.AbsenceEnded;
import mainstay.event.WorkforceEvent.AbsenceStarted;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** Who is away, how long, and who has their families meanwhile. */
class AbsencesTest {
    /** Short spells of exactly a day: with a mean of half a day nothing is left to chance. */
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkingTimeSettings.SICKNESS_LENGTH, 0.5)
            .with(AllocationSettings.COVER_AFTER, 40)
            .with(AllocationSettings.RETURN_SHARE, 1);

    private static final Map<Parameter, Double> ILLNESS = Map.of(WorkingTimeSettings.SICKNESS_SPELLS, 20.0);
    private static final Map<Parameter, Double> HEALTH =
            Map.of(WorkingTimeSettings.SICKNESS_SPELLS, 0.0, WorkingTimeSettings.LONG_ABSENCE, 0.0);

    private static final int MANY = 4000;

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final Team team = world.team(Stage.CHILD_IN_NEED);
    private final Worker worker = world.worker(team);

    /** Lives until the worker falls ill; nobody falls ill after that. */
    private int fallIll(Map<Parameter, Double> illness) {
        world.change(illness);
        int day = world.liveUntil(worker::isSick, world.staffing);
        Map<Parameter, Double> over = new HashMap<>(illness);
        over.putAll(HEALTH);
        world.change(over);
        return day;
    }

    @Test
    void aSpellOfADayIsOverOnTheNextAndTheFamiliesStay() {
        Case family = world.family(Stage.CHILD_IN_NEED, 2, worker);
        int day = fallIll(ILLNESS);
        assertThat(world.told(AbsenceStarted.class)).containsExactly(new AbsenceStarted(day, worker.id, team.id, 1, 1));
        assertThat(worker.away).isTrue();
        assertThat(worker.takesFamilies()).isFalse();
        world.live(1, world.staffing);
        assertThat(world.told(AbsenceEnded.class))
                .containsExactly(new AbsenceEnded(day + 1, worker.id, team.id, 1, day));
        assertThat(worker.away).isFalse();
        assertThat(worker.takesFamilies()).isTrue();
        assertThat(family.worker).isSameAs(worker);
    }

    @Test
    void anAbsenceLastsAsLongAsWasExpected() {
        int day = fallIll(Map.of(WorkingTimeSettings.LONG_ABSENCE, 5.0, WorkingTimeSettings.LONG_ABSENCE_LENGTH, 30.0));
        int expected = world.told(AbsenceStarted.class).get(0).expectedDays();
        world.live(expected - 1, world.staffing);
        assertThat(worker.isSick()).isTrue();
        world.live(1, world.staffing);
        assertThat(world.told(AbsenceEnded.class)).extracting(AbsenceEnded::day).containsExactly(day + expected);
    }

    @Test
    void whenTheRateIsNoughtNobodyIsEverAway() {
        for (int day = 0; day < 300; day++) {
            world.live(1, world.staffing);
            assertThat(worker.away).isFalse();
        }
        assertThat(world.told()).isEmpty();
    }

    /** Twenty short spells and five long absences a year: ill today with probability 1 - e^(-25/253). */
    @Test
    void shortSpellsAndLongAbsencesComeAtTheirRates() {
        fallenIll(Map.of(WorkingTimeSettings.SICKNESS_SPELLS, 20.0, WorkingTimeSettings.LONG_ABSENCE, 5.0), 0)
                .hasProbability(1 - Math.exp(-25 / TinyWorld.YEAR));
        fallenIll(Map.of(WorkingTimeSettings.LONG_ABSENCE, 5.0), 0).hasProbability(1 - Math.exp(-5 / TinyWorld.YEAR));
    }

    /** Strain of 0.28, when 0.08 is usual, with an effect of 5: e times as often. */
    @Test
    void strainMakesIll() {
        Map<Parameter, Double> settings = Map.of(
                WorkingTimeSettings.SICKNESS_SPELLS,
                20.0,
                StrainSettings.SICKNESS_EFFECT,
                5.0,
                StrainSettings.USUAL,
                0.08);
        fallenIll(settings, 0.28).hasProbability(1 - Math.exp(-20 * Math.E / TinyWorld.YEAR));
        fallenIll(settings, 0.08).hasProbability(1 - Math.exp(-20 / TinyWorld.YEAR));
    }

    private static BinomialCount fallenIll(Map<Parameter, Double> settings, double strain) {
        TinyWorld some = new TinyWorld(SETTINGS.with(settings));
        for (Worker one : some.workers(some.team(Stage.CHILD_IN_NEED), MANY, 2)) {
            one.strain = strain;
        }
        some.live(1, some.staffing);
        return new BinomialCount(some.told(AbsenceStarted.class).size(), MANY);
    }

    @Test
    void fromTheExpectedLengthOnThatIsCoveredFamiliesGetAnotherWorkerAndShorterAbsencesAreNotCovered() {
        Case family = world.family(Stage.CHILD_IN_NEED, 2, worker);
        fallIll(Map.of(WorkingTimeSettings.SICKNESS_SPELLS, 20.0, AllocationSettings.COVER_AFTER, 2.0));
        assertThat(family.worker).isSameAs(worker);
        world.live(1, world.staffing);
        int day = fallIll(Map.of(WorkingTimeSettings.SICKNESS_SPELLS, 20.0, AllocationSettings.COVER_AFTER, 1.0));
        assertThat(family.worker).isNull();
        assertThat(family.formerWorker).isSameAs(worker);
        assertThat(family.changeAsked).isEqualTo(ChangeReason.ABSENC);
        assertThat(family.unallocatedSince).isEqualTo(day);
        assertThat(worker.children).isZero();
    }

    @Test
    void duringACoveredAbsenceWorkForColleaguesGoesBackToThem() {
        Worker colleague = world.worker(team);
        Case family = world.family(Stage.CHILD_IN_NEED, 1, colleague);
        Duty visit = new Duty(family, DutyType.VISIT, 0, 10, 2, 1);
        visit.by = worker;
        family.add(visit);
        fallIll(Map.of(WorkingTimeSettings.SICKNESS_SPELLS, 20.0, AllocationSettings.COVER_AFTER, 1.0));
        assertThat(worker.guestDuties).isEmpty();
        assertThat(visit.by).isNull();
        assertThat(visit.canBeDoneBy(colleague, 5)).isTrue();
    }

    /** Lives until the worker is away for a day, and gives the families to a colleague. */
    private Worker cover(double returnShare, Case... families) {
        fallIll(Map.of(
                WorkingTimeSettings.SICKNESS_SPELLS,
                20.0,
                AllocationSettings.COVER_AFTER,
                1.0,
                AllocationSettings.RETURN_SHARE,
                returnShare));
        Worker colleague = world.worker(team);
        for (Case family : families) {
            world.handOver.giveBack(family, colleague);
        }
        return colleague;
    }

    @Test
    void aCoveredFamilyGoesBackAtTheReturn() {
        Case family = world.family(Stage.CHILD_IN_NEED, 2, worker);
        Worker colleague = cover(1, family);
        assertThat(family.worker).isSameAs(colleague);
        world.live(1, world.staffing);
        assertThat(family.worker).isSameAs(worker);
        assertThat(world.told(WorkerAssigned.class)).last().satisfies(back -> {
            assertThat(back.worker()).isEqualTo(worker.id);
            assertThat(back.previous()).isEqualTo(colleague.id);
            assertThat(back.reason()).isEqualTo(ChangeReason.ABSENC);
        });
        assertThat(worker.covered).isEmpty();
    }

    @Test
    void whenNoneGoBackTheyStayWithTheColleague() {
        Case family = world.family(Stage.CHILD_IN_NEED, 2, worker);
        Worker colleague = cover(0, family);
        world.live(5, world.staffing);
        assertThat(family.worker).isSameAs(colleague);
    }

    @Test
    void aShareOfThemGoesBack() {
        List<Case> families = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            families.add(world.family(Stage.CHILD_IN_NEED, 1, worker));
        }
        cover(0.3, families.toArray(Case[]::new));
        world.live(1, world.staffing);
        new BinomialCount(
                        families.stream()
                                .filter(family -> family.worker == worker)
                                .count(),
                        1000)
                .hasProbability(0.3);
    }

    @Test
    void nobodyGoesBackWhoHasMovedOnWaitsOrAsksForAnother() {
        Case closed = world.family(Stage.CHILD_IN_NEED, 1, worker);
        Case elsewhere = world.family(Stage.CHILD_IN_NEED, 1, worker);
        Case asking = world.family(Stage.CHILD_IN_NEED, 1, worker);
        Case same = world.family(Stage.CHILD_IN_NEED, 1, worker);
        Case waiting = world.family(Stage.CHILD_IN_NEED, 1, worker);
        cover(1, closed, elsewhere, asking, same);
        world.office.cases().close(closed);
        elsewhere.stage = Stage.LOOKED_AFTER;
        asking.changeAsked = ChangeReason.CHCHAN;
        world.live(1, world.staffing);
        assertThat(worker.cases).containsExactly(same);
        assertThat(waiting.worker).isNull();
    }

    @Test
    void nobodyGoesBackToSomebodyUnderNotice() {
        Case family = world.family(Stage.CHILD_IN_NEED, 1, worker);
        Worker colleague = cover(1, family);
        worker.lastDay = 400;
        world.live(1, world.staffing);
        assertThat(family.worker).isSameAs(colleague);
    }

    /** In each week, whatever bank holidays it has, as large a share of workers is on leave as eighty is of 253 days. */
    @Test
    void leaveIsTakenInWholeWeeksAndWhoIsOnLeaveKeepsAndTakesFamilies() {
        TinyWorld some = new TinyWorld(SETTINGS.with(WorkingTimeSettings.LEAVE, 80));
        List<Worker> workers = some.workers(some.team(Stage.CHILD_IN_NEED), 200, 2);
        Case family = some.family(Stage.CHILD_IN_NEED, 1, workers.get(0));
        int weeks = 0;
        for (int week = 0; week < 12; week++) {
            some.live(1, some.staffing);
            List<Boolean> monday = workers.stream().map(one -> one.away).toList();
            weeks += (int) monday.stream().filter(away -> away).count();
            for (int day = 1; day < 5; day++) {
                some.live(1, some.staffing);
                assertThat(workers).extracting(one -> one.away).isEqualTo(monday);
            }
        }
        new BinomialCount(weeks, 200 * 12).hasProbability(80 / TinyWorld.YEAR);
        assertThat(workers).allMatch(Worker::takesFamilies);
        assertThat(family.worker).isSameAs(workers.get(0));
        assertThat(some.told()).isEmpty();
    }

    /** Sixty days a year, day by day: away today with probability 60/253. */
    @Test
    void trainingIsTakenInDays() {
        TinyWorld some = new TinyWorld(SETTINGS.with(WorkingTimeSettings.TRAINING_DAYS, 60));
        List<Worker> workers = some.workers(some.team(Stage.CHILD_IN_NEED), 200, 2);
        int days = 0;
        for (int day = 0; day < 20; day++) {
            some.live(1, some.staffing);
            days += (int) workers.stream().filter(one -> one.away).count();
        }
        new BinomialCount(days, 200 * 20).hasProbability(60 / TinyWorld.YEAR);
    }

    /**
     * With a mean of four days every further day is had with probability 3/4: lengths are 1, 2, 3 … days in 1/4, 3/16, 9/64 …
     * of absences, and four on average, (1/4) × (1 + 2 × 3/4 + 3 × 9/16 + …).
     */
    @Test
    void lengthsAreWholeDaysWithExactlyTheMeanThatIsSet() {
        List<Integer> lengths = lengths(4);
        for (int days = 2; days <= 6; days++) {
            int atLeast = days;
            new BinomialCount(
                            lengths.stream().filter(length -> length >= atLeast).count(), lengths.size())
                    .hasProbability(Math.pow(0.75, days - 1));
        }
        // The variance of such a length is mean × (mean - 1); the mean of so many is within four standard errors.
        for (double mean : new double[] {2, 4, 55}) {
            List<Integer> some = lengths(mean);
            double error = Math.sqrt(mean * (mean - 1) / some.size());
            assertThat(some.stream().mapToInt(length -> length).average().orElseThrow())
                    .isCloseTo(mean, within(4 * error));
        }
    }

    /** Of those who fall ill on the first day, at a rate of twenty a year. */
    private static List<Integer> lengths(double mean) {
        TinyWorld some = new TinyWorld(SETTINGS.with(
                Map.of(WorkingTimeSettings.SICKNESS_SPELLS, 20.0, WorkingTimeSettings.SICKNESS_LENGTH, mean)));
        some.workers(some.team(Stage.CHILD_IN_NEED), 5 * MANY, 2);
        some.live(1, some.staffing);
        return some.told(AbsenceStarted.class).stream()
                .map(AbsenceStarted::expectedDays)
                .toList();
    }
}
