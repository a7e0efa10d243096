package mainstay.model.agent;

import java.util.ArrayList;
import java.util.List;

/**
 * Things that are due on a day, in the order in which they were put down.
 *
 * @param <T> what is due
 */
public final class Agenda<T> {
    private final List<List<T>> days = new ArrayList<>();

    /** Puts something down for a day, at the earliest for the next time that day is taken. */
    public void put(int day, T item) {
        int index = Math.max(0, day);
        while (days.size() <= index) {
            days.add(null);
        }
        List<T> items = days.get(index);
        if (items == null) {
            items = new ArrayList<>(4);
            days.set(index, items);
        }
        items.add(item);
    }

    /** Takes what is due on a day off the agenda. */
    public List<T> take(int day) {
        if (day >= days.size() || days.get(day) == null) {
            return List.of();
        }
        List<T> items = days.get(day);
        days.set(day, null);
        return items;
    }
}
