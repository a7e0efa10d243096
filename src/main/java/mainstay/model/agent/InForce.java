package mainstay.model.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import mainstay.scenario.Settings;

/**
 * The parameters of one rule, read from the settings in force. There is no way to them but {@link Office#inForce}, and so
 * none past {@link Office#configure}: whatever has parameters is given its settings.
 *
 * @param <P> a record of the parameters
 */
public final class InForce<P> {
    private final Function<Settings, P> read;
    private final Consumer<P> onChange;
    private final IntFunction<Settings> local;
    /** By number, of those who have settings of their own; read when they are first asked for. */
    private final List<P> own = new ArrayList<>();

    private P parameters;

    InForce(Function<Settings, P> read, Consumer<P> onChange, IntFunction<Settings> local) {
        this.read = read;
        this.onChange = onChange;
        this.local = local;
    }

    void read(Settings settings) {
        parameters = read.apply(settings);
        own.clear();
    }

    void takeEffect() {
        onChange.accept(parameters);
    }

    /**
     * The parameters today.
     *
     * @throws IllegalStateException if no settings are in force yet
     */
    public P now() {
        if (parameters == null) {
            throw new IllegalStateException("no settings are in force yet");
        }
        return parameters;
    }

    /** The parameters today for a team: the authority's, unless the team, its service or its area has its own. */
    public P of(Team team) {
        return of(team.settings);
    }

    /** The parameters today for those who have settings of their own of a {@linkplain Office#own number}. */
    public P of(int number) {
        if (number == Office.NOTHING_OF_ITS_OWN) {
            return now();
        }
        while (own.size() <= number) {
            own.add(null);
        }
        P known = own.get(number);
        if (known == null) {
            known = read.apply(local.apply(number));
            own.set(number, known);
        }
        return known;
    }
}
