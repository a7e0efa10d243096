package mainstay.measure.relationship;

import static mainstay.measure.Told.endOf;
import static mainstay.measure.Told.on;
import static mainstay.measure.Told.referred;
import static mainstay.measure.Told.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.CareEvent;
import mainstay.event.FamilyEvent.ContactMade;
import mainstay.event.MonthEndCount.FamilyCounted;
import mainstay.measure.Told;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class RelationshipMeasuresTest {
    @Test
    void continuityIsTheMeanOverFamiliesWithTwoContactsWeightedByChildren() {
        Told told = new Told(
                referred("2025-01-02", 0, 2),
                referred("2025-01-02", 1, 1),
                referred("2025-01-02", 2, 1),
                met("2025-03-03", 0, 2, 7000, 1, 0.5),
                met("2025-04-01", 0, 2, 1000, 1, 0.5),
                met("2025-05-01", 0, 2, 2000, 1, 0.5),
                met("2025-06-02", 1, 1, 1000, 1, 0.5),
                met("2025-06-02", 2, 1, 1000, 1, 0.5),
                met("2025-09-01", 1, 1, 1000, 1, 0.5),
                met("2026-03-31", 0, 2, 1000, 1, 0.5));
        // Family 0: (4 + 1 − 3) / 6 = 1/3 for two children; family 1: 1 for one child; family 2: one contact.
        assertThat(told.value("continuity_index")).isCloseTo((2 / 3.0 + 1) / 3, within(1e-12));
        assertThat(told.observations("continuity_index")).isEqualTo(2);
    }

    @Test
    void timeWithAKnownWorkerIsWeighedByHoursAndChildren() {
        // Known from a strength of 0.15: 2 h × 2 children of 2 × 2 + 1 × 2 + 2 × 1.
        Told told = new Told(
                met("2025-05-01", 0, 2, 1000, 2, 0.15),
                met("2025-05-01", 0, 2, 2000, 1, 0.14),
                met("2025-05-01", 1, 1, 2000, 2, 0));
        assertThat(told.value("known_worker_contact_percent")).isEqualTo(50);
        assertThat(told.observations("known_worker_contact_percent")).isEqualTo(3);
    }

    @Test
    void contactHoursAreSharedAmongTheChildrenHeld() {
        // Two children held for 253 days are 24 child-months.
        Told told = new Told(
                referred("2025-04-01", 0, 2),
                stage("2025-04-01", 0, 2, Stage.CHILD_IN_NEED),
                met("2025-05-01", 0, 2, 1000, 20, 0),
                met("2025-06-02", 0, 2, 1000, 28, 0));
        assertThat(told.value("contact_hours_per_child_month")).isCloseTo(2, within(1e-12));
        assertThat(told.observations("contact_hours_per_child_month")).isEqualTo(2);
    }

    @Test
    void strengthIsThatOfFamiliesWithAWorker() {
        Told told = new Told(
                counted("2025-04", 0, 3, 1000, 0.2),
                counted("2025-04", 1, 1, 2000, 0.6),
                counted("2025-04", 2, 4, -1, 0));
        assertThat(told.value("relationship_strength")).isCloseTo(0.3, within(1e-12));
        assertThat(told.observations("relationship_strength")).isEqualTo(2);
    }

    private static CareEvent met(String date, int family, int children, int worker, double hours, double strength) {
        return new ContactMade(on(date), family, children, worker, hours, strength, true, false);
    }

    private static CareEvent counted(String month, int family, int children, int worker, double strength) {
        return new FamilyCounted(endOf(month), family, children, Stage.CHILD_IN_NEED, worker, strength, 0);
    }
}
