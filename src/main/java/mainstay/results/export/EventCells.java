package mainstay.results.export;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.results.table.Cells;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.Stage;

/**
 * An event as cells of {@code events.csv}. What has no column of its own stands in the last as {@code name=value;…}, so
 * that a new kind of event or a new detail needs no change here.
 */
public final class EventCells {
    public static final List<String> COLUMNS =
            List.of("day", "date", "event", "family", "child", "worker", "team", "stage", "reason", "detail");

    private static final Set<String> WITH_COLUMN = Set.of("day", "family", "child", "worker", "team");

    /** What an event of a class is called, and what it says. */
    private record Sort(String name, RecordComponent[] components) {}

    private final Map<Class<? extends CareEvent>, Sort> sorts = new HashMap<>();

    List<String> of(CareEvent event, LocalDate date) {
        String stage = "";
        String reason = "";
        List<String> detail = new ArrayList<>();
        Sort sort = sorts.computeIfAbsent(event.getClass(), type -> new Sort(name(type), type.getRecordComponents()));
        for (RecordComponent component : sort.components()) {
            if (WITH_COLUMN.contains(component.getName())) {
                continue;
            }
            Object value = value(component, event);
            if (value instanceof Stage where && component.getName().equals("stage")) {
                stage = where.word();
            } else if (value instanceof ChangeReason || value instanceof ClosureReason) {
                reason = ((Enum<?>) value).name();
            } else {
                detail.add(component.getName() + "=" + spell(value));
            }
        }
        return List.of(
                Integer.toString(event.day()),
                date.toString(),
                sort.name(),
                number(event.family()),
                number(event.child()),
                number(event.worker()),
                number(event.team()),
                stage,
                reason,
                Cells.text(String.join(";", detail)));
    }

    /** The name of its class in words: {@code section_47_started} for {@link CaseworkEvent.Section47Started}. */
    static String name(Class<? extends CareEvent> type) {
        String wordBegins = "(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])";
        return type.getSimpleName().replaceAll(wordBegins, "_").toLowerCase(Locale.ROOT);
    }

    private static Object value(RecordComponent component, CareEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(int number) {
        return number < 0 ? "" : Integer.toString(number);
    }

    private static String spell(Object value) {
        if (value instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString(Math.round(number))
                    : TableNumbers.exact(number);
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Stage stage) {
            return stage.word();
        }
        return String.valueOf(value);
    }
}
