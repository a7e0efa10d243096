package mainstay.results.export;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.event.CareEvent.LeaderLeft;
import mainstay.event.CareEvent.ManagerTrained;
import mainstay.event.CareEvent.Section47Started;
import org.junit.jupiter.api.Test;

class EventCellsTest {
    @Test
    void anEventIsCalledByTheNameOfItsClassInWords() {
        assertThat(EventCells.name(LeaderLeft.class)).isEqualTo("leader_left");
        assertThat(EventCells.name(ManagerTrained.class)).isEqualTo("manager_trained");
    }

    @Test
    void aNumberInTheNameIsAWordOfItsOwn() {
        assertThat(EventCells.name(Section47Started.class)).isEqualTo("section_47_started");
    }
}
