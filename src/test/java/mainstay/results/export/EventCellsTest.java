package mainstay.results.export;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.OrganisationEvent.LeaderLeft;
import mainstay.event.OrganisationEvent.ManagerTrained;
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
