package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.MonthEndCount.FamilyCounted;
import mainstay.scenario.Stage;

/**
 * Books every child in and out of every stage, and refuses an entry that does not fit: a stage left that was not
 * entered, children that come from nowhere, a month-end count that finds others than the books.
 */
final class StageBooks implements EventSink {
    /** A stay of children in a stage; {@code left} is -1 while they are there. */
    record Stay(Stage stage, int children, int entered, int left) {}

    private static final class Open {
        private Stage stage = Stage.REFERRAL;
        private int children;
        private int since;
    }

    private final int days;
    private final Map<Integer, Open> open = new HashMap<>();
    private final Map<Stage, int[]> inOn = new EnumMap<>(Stage.class);
    private final Map<Stage, int[]> outOn = new EnumMap<>(Stage.class);
    private final List<Stay> stays = new ArrayList<>();
    private final Map<Integer, FamilyCounted> counted = new HashMap<>();
    private int day;
    private int censuses;
    private int in;
    private int out;

    StageBooks(int days) {
        this.days = days;
        for (Stage stage : Stage.values()) {
            inOn.put(stage, new int[days]);
            outOn.put(stage, new int[days]);
        }
    }

    @Override
    public void accept(CareEvent event) {
        turnTo(event.day());
        if (event instanceof FamilyReferred referred) {
            refer(referred);
        } else if (event instanceof StageEntered entered) {
            move(entered);
        } else if (event instanceof ChildLeft left) {
            Open family = open.get(left.family());
            assertThat(family.stage).as("%s", left).isEqualTo(left.stage());
            leave(family, 1);
            out++;
            assertThat(family.children).as("%s", left).isPositive();
        } else if (event instanceof CaseClosed closed) {
            close(closed);
        } else if (event instanceof FamilyCounted count) {
            assertThat(counted.put(count.family(), count)).as("%s twice", count).isNull();
        }
    }

    private void refer(FamilyReferred referred) {
        Open family = new Open();
        assertThat(open.put(referred.family(), family)).as("%s twice", referred).isNull();
        in += referred.children();
        enter(family, referred.children());
    }

    private void move(StageEntered entered) {
        Open family = open.get(entered.family());
        assertThat(family.stage).as("%s", entered).isEqualTo(entered.from());
        assertThat(family.children).as("%s", entered).isEqualTo(entered.children());
        leave(family, family.children);
        family.stage = entered.stage();
        enter(family, entered.children());
    }

    private void close(CaseClosed closed) {
        Open family = open.remove(closed.family());
        assertThat(family.stage).as("%s", closed).isEqualTo(closed.from());
        assertThat(family.children).as("%s", closed).isEqualTo(closed.children());
        leave(family, family.children);
        out += closed.children();
    }

    private void enter(Open family, int children) {
        family.children = children;
        family.since = day;
        inOn.get(family.stage)[day] += children;
    }

    private void leave(Open family, int children) {
        stays.add(new Stay(family.stage, children, family.since, day));
        family.children -= children;
        outOn.get(family.stage)[day] += children;
    }

    /** Every evening: who came is there or has gone; at a month-end, the model counts the same families. */
    private void turnTo(int today) {
        for (; day < today; day++) {
            int there = 0;
            for (Open family : open.values()) {
                there += family.children;
            }
            assertThat(in).as("children in by the evening of day %d", day).isEqualTo(out + there);
            if (!counted.isEmpty()) {
                compareWithCount();
            }
        }
    }

    private void compareWithCount() {
        censuses++;
        open.forEach((id, family) -> {
            if (family.stage.isHeld()) {
                FamilyCounted count = counted.remove(id);
                assertThat(count).as("family %d on day %d", id, day).isNotNull();
                assertThat(count.stage()).isEqualTo(family.stage);
                assertThat(count.children()).isEqualTo(family.children);
            }
        });
        assertThat(counted).as("counted but not open on day %d", day).isEmpty();
    }

    /** Ends the books on the last day. */
    void close() {
        turnTo(days);
        for (Open family : open.values()) {
            stays.add(new Stay(family.stage, family.children, family.since, -1));
        }
    }

    int censuses() {
        return censuses;
    }

    /** Children who have come and not gone. */
    int openAtTheEnd() {
        return in - out;
    }

    int childrenSeen() {
        return in;
    }

    /** Every stay, ended or not. */
    List<Stay> stays() {
        return stays;
    }

    /** Children in a stage in the evening of each day: from the entries of the days alone. */
    int[] evenings(Stage stage) {
        int[] there = new int[days];
        int now = 0;
        for (int d = 0; d < days; d++) {
            now += inOn.get(stage)[d] - outOn.get(stage)[d];
            there[d] = now;
        }
        return there;
    }
}
