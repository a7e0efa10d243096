package mainstay.analysis.closelook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.WaitChanged;
import mainstay.event.FamilyEvent;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.OrganisationEvent.LeaderLeft;
import mainstay.event.OrganisationEvent.ProgrammeBegan;
import mainstay.event.OrganisationEvent.SettingChanged;
import mainstay.event.OrganisationEvent.TeamFormed;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.event.WorkforceEvent;
import mainstay.results.closelook.CaseloadRow;
import mainstay.results.closelook.DateRow;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An arm that is measured for twelve months from day 0, 1 April 2025: families of the first six may be picked. */
class ArmRecordTest {
    private static final Scenario ARM =
            FakeAuthority.scenario("Pods", 0.15).over(new Period(LocalDate.parse("2025-04-01"), 0, 12));

    private static final int GOES_ON = 4;
    private static final int CLOSES = 5;
    private static final int THERE_BEFORE = 6;
    private static final int TOO_LATE = 7;

    @TempDir
    private Path place;

    private static CareEvent referred(int day, int family, boolean initial) {
        return new FamilyReferred(day, family, 0, 10 * family, 2, 1.25, initial);
    }

    private static ArmRecord recorded() {
        CloseLookRecorder recorder = new CloseLookRecorder(ARM);
        List.of(
                        referred(0, THERE_BEFORE, true),
                        new StageEntered(0, THERE_BEFORE, 2, Stage.REFERRAL, Stage.CHILD_IN_NEED),
                        new TeamFormed(0, 3, "Assessment 2", "Assessment", ""),
                        new ProgrammeBegan(1),
                        referred(3, GOES_ON, false),
                        new WaitChanged(3, GOES_ON, 2, Step.ASSESSMENT, Queue.WORKER),
                        referred(4, CLOSES, false),
                        new CaseClosed(5, CLOSES, 2, Stage.REFERRAL, 4, false, ClosureReason.NO_FURTHER_ACTION),
                        new LeaderLeft(6),
                        new WaitChanged(9, GOES_ON, 2, Step.ASSESSMENT, Queue.NONE),
                        new StageEntered(9, GOES_ON, 2, Stage.REFERRAL, Stage.CHILD_PROTECTION),
                        counted(20),
                        new SettingChanged(30, "pods.grip", "0,3 – “kept”"),
                        referred(180, TOO_LATE, false),
                        new StageEntered(181, TOO_LATE, 2, Stage.REFERRAL, Stage.CHILD_IN_NEED))
                .forEach(recorder::accept);
        return recorder.armRecord();
    }

    private static CareEvent counted(int day) {
        return new WorkerCounted(
                day, 12001, 3, 0.6, WorkforceEvent.Contract.PERMANENT, 14, 9, true, 0.4, 1, 2, 3, 4, 5, 6);
    }

    private static void isAsRecorded(ArmRecord record) {
        assertThat(record.dates())
                .extracting(DateRow::date, DateRow::words)
                .containsExactly(
                        tuple("2025-04-02", "the programme begins"), tuple("2025-05-16", "pods.grip: 0,3 – “kept”"));
        assertThat(record.caseloads())
                .containsExactly(new CaseloadRow("Pods", "2025-05", "Assessment 2", 12001, 0.6, 14, 9, true));
        assertThat(record.waited()).containsOnly(entry(GOES_ON, 6));
        assertThat(record.journeys(List.of(GOES_ON, CLOSES, THERE_BEFORE, TOO_LATE)))
                .containsOnlyKeys(GOES_ON, CLOSES);
        assertThat(record.journeys(List.of(GOES_ON)).get(GOES_ON).entries())
                .extracting(one -> one.from() + " " + one.lane() + " " + one.what())
                .containsExactly(
                        "2025-04-04 stage referral", "2025-04-04 wait worker", "2025-04-14 stage child-protection");
    }

    @Test
    void whatIsToldOfAFamilyThatMayBePickedIsKeptAndNothingOfOthers() {
        isAsRecorded(recorded());
    }

    @Test
    void aRecordIsReadAsItWasWritten() throws IOException {
        Path file = place.resolve("arm-1.closelook");
        recorded().write(file);
        isAsRecorded(ArmRecord.read(file, ARM).orElseThrow());
        try (var files = Files.list(place)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void onlyFamiliesThatAreAskedForAreFollowedIfSomeAre() {
        CloseLookRecorder recorder = new CloseLookRecorder(ARM, List.of(TOO_LATE));
        List.of(referred(3, GOES_ON, false), referred(180, TOO_LATE, false)).forEach(recorder::accept);
        assertThat(recorder.armRecord().journeys(List.of(GOES_ON, TOO_LATE))).containsOnlyKeys(TOO_LATE);
    }

    @Test
    void thereIsNoRecordOfAFileThatIsMissingTornDamagedOrOfAnotherArm() throws IOException {
        Path file = place.resolve("arm-1.closelook");
        assertThat(ArmRecord.read(file, ARM)).isEmpty();
        recorded().write(file);
        assertThat(ArmRecord.read(file, ARM.named("Teams"))).isEmpty();
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 3, 11, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(ArmRecord.read(file, ARM)).as(length + " bytes").isEmpty();
        }
        byte[] damaged = whole.clone();
        damaged[whole.length / 2]++;
        Files.write(file, damaged);
        assertThat(ArmRecord.read(file, ARM)).isEmpty();
    }

    @Test
    void aLogTellsEveryEventAgainInOrder() {
        List<CareEvent> told = List.of(
                referred(3, GOES_ON, false),
                counted(20),
                new SettingChanged(30, "oversight.when-busy", "kept"),
                new FamilyEvent.ChildRegistered(31, GOES_ON, 40, -3_000_000_000L));
        EventLog.Recorder recorder = new EventLog.Recorder();
        told.forEach(recorder::accept);
        List<CareEvent> again = new ArrayList<>();
        recorder.log().replay(again::add);
        assertThat(again).isEqualTo(told);
    }
}
