package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import mainstay.direction.SmallAuthority;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.model.agent.Post;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** Where two authorities differ in posts alone, what both have is the same: who is in it, and their random numbers. */
class CommonRandomNumbersTest {
    private static final int FEWER = 30;
    private static final Scenario FEW = SmallAuthority.scenario(0.2, 0, 12)
            .with(WorkforceSettings.POSTS, FEWER)
            .with(AgencySettings.AGENCY_EXTRA, 0.2)
            // Where all seek among the same applicants, what one post waits depends on how many others do.
            .with(WorkforceSettings.HIRING_ELASTICITY, 1);
    private static final Scenario MANY = FEW.with(WorkforceSettings.POSTS, 40);

    /** What is drawn about a post and its first holder. */
    private static final class Draws {
        private final Map<Integer, String> onTheFirstDay = new HashMap<>();
        private final Map<Integer, Integer> firstVacancyFilled = new HashMap<>();
        private final Map<Integer, Integer> assignmentEnded = new HashMap<>();

        Draws(Scenario scenario) {
            Runs.run(scenario, 0, event -> {
                if (event instanceof WorkerStarted started && started.initial()) {
                    onTheFirstDay.put(
                            started.post(),
                            started.contract() + " " + started.grade() + " " + started.fte() + " "
                                    + started.tenureYears());
                } else if (event instanceof PostFilled filled && filled.vacantSince() == 0) {
                    firstVacancyFilled.putIfAbsent(filled.post(), event.day());
                } else if (event instanceof WorkerLeft left
                        && left.destination() == Destination.END_OF_ASSIGNMENT
                        && left.post() >= Post.FIRST_EXTRA) {
                    assignmentEnded.putIfAbsent(left.post(), event.day());
                }
            });
        }
    }

    @Test
    void postsThatBothHaveAreTheSamePostsAndThoseOnTopOfThemToo() {
        Draws few = new Draws(FEW);
        Draws many = new Draws(MANY);
        assertThat(few.onTheFirstDay.keySet()).contains(Post.FIRST_EXTRA, Post.FIRST_EXTRA + 5);
        assertThat(many.onTheFirstDay.keySet()).contains(Post.FIRST_EXTRA, Post.FIRST_EXTRA + 7);
        assertThat(few.onTheFirstDay.keySet()).allMatch(post -> post < FEWER || post >= Post.FIRST_EXTRA);
        assertThat(many.onTheFirstDay).containsAllEntriesOf(few.onTheFirstDay);
        assertThat(few.firstVacancyFilled).isNotEmpty();
        assertThat(many.firstVacancyFilled).containsAllEntriesOf(few.firstVacancyFilled);
        assertThat(few.assignmentEnded).isNotEmpty();
        assertThat(many.assignmentEnded).containsAllEntriesOf(few.assignmentEnded);
    }
}
