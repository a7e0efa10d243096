package mainstay.results.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent;

/**
 * Every spell of a worker with a child, in the layout of the social worker table of the SSDA903 return.
 *
 * <p>All children have rows here, not only those looked after. A spell that has not ended when the run ends has no end
 * date.
 */
public final class SpellLedger {
    public static final List<String> COLUMNS = List.of("CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON");

    private static final int OPEN = Integer.MAX_VALUE;

    private record Spell(int child, int worker, int from, int to, ChangeReason reason) {}

    private final Map<Integer, LocalDate> births = new HashMap<>();
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final Map<Integer, Map<Integer, Spell>> open = new TreeMap<>();
    private final List<Spell> ended = new ArrayList<>();

    void accept(CareEvent event) {
        if (event instanceof FamilyEvent.ChildRegistered registered) {
            births.put(registered.child(), LocalDate.ofEpochDay(registered.bornOn()));
        } else if (event instanceof FamilyEvent.FamilyReferred referred) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < referred.children(); i++) {
                numbers.add(referred.firstChild() + i);
            }
            children.put(referred.family(), numbers);
        } else if (event instanceof FamilyEvent.WorkerAssigned assigned) {
            endAll(assigned.family(), assigned.day());
            Map<Integer, Spell> spells = open.computeIfAbsent(assigned.family(), family -> new TreeMap<>());
            for (int child : children.getOrDefault(assigned.family(), List.of())) {
                spells.put(child, new Spell(child, assigned.worker(), assigned.day(), OPEN, assigned.reason()));
            }
        } else if (event instanceof FamilyEvent.WorkerUnassigned || event instanceof FamilyEvent.CaseClosed) {
            endAll(event.family(), event.day());
        } else if (event instanceof FamilyEvent.ChildLeft left) {
            children.getOrDefault(left.family(), new ArrayList<>()).remove((Integer) left.child());
            Map<Integer, Spell> spells = open.getOrDefault(left.family(), new TreeMap<>());
            end(spells.remove(left.child()), left.day());
        }
    }

    private void endAll(int family, int day) {
        Map<Integer, Spell> spells = open.remove(family);
        if (spells != null) {
            spells.values().forEach(spell -> end(spell, day));
        }
    }

    private void end(Spell spell, int day) {
        if (spell != null) {
            ended.add(new Spell(spell.child, spell.worker, spell.from, day, spell.reason));
        }
    }

    /** The rows, by child and start. */
    List<List<String>> rows(WorkingCalendar calendar) {
        List<Spell> all = new ArrayList<>(ended);
        open.values().forEach(spells -> all.addAll(spells.values()));
        all.sort(Comparator.comparingInt(Spell::child)
                .thenComparingInt(Spell::from)
                .thenComparingInt(Spell::to));
        return all.stream()
                .map(spell -> List.of(
                        Integer.toString(spell.child),
                        births.containsKey(spell.child)
                                ? births.get(spell.child).toString()
                                : "",
                        Integer.toString(spell.worker),
                        calendar.date(spell.from).toString(),
                        spell.to == OPEN ? "" : calendar.date(spell.to).toString(),
                        spell.reason.name()))
                .toList();
    }
}
