package mainstay.scenario.definition;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Parameter.Plausible;

/** A block of a scenario file: the parameters whose paths begin with its name, in the order they are declared. */
public final class Section {
    /** When the registry was last gone through as a whole. */
    private static final YearMonth REVIEWED = YearMonth.of(2026, 11);

    private final String name;
    private final String about;
    private final Role role;
    private final List<Parameter> parameters = new ArrayList<>();

    /**
     * An empty section of beliefs.
     *
     * @param name first part of the paths, such as {@code workforce}
     * @param about a sentence for the reference page
     */
    public Section(String name, String about) {
        this(name, about, Role.BELIEF);
    }

    /**
     * An empty section.
     *
     * @param name first part of the paths, such as {@code workforce}
     * @param about a sentence for the reference page
     * @param role of its parameters, unless they say otherwise
     */
    public Section(String name, String about, Role role) {
        this.name = name;
        this.about = about;
        this.role = role;
    }

    /** An empty section for further parameters of this block: a block with many is declared in parts. */
    public Section part() {
        return new Section(name, about, role);
    }

    /**
     * The whole block: these parameters, and those of its parts behind them.
     *
     * @throws IllegalArgumentException if one is a part of another block
     */
    public Section followedBy(Section... parts) {
        Section whole = part();
        whole.parameters.addAll(parameters);
        for (Section part : parts) {
            if (!part.name.equals(name)) {
                throw new IllegalArgumentException(part.name + " is no part of " + name);
            }
            whole.parameters.addAll(part.parameters);
        }
        return whole;
    }

    /** First part of the paths. */
    public String name() {
        return name;
    }

    /** A sentence for the reference page. */
    public String about() {
        return about;
    }

    /** The parameters declared so far, in order. */
    public List<Parameter> parameters() {
        return Collections.unmodifiableList(parameters);
    }

    /** Begins a parameter: its key in this section, a sentence that says what it does, its unit. */
    public Draft parameter(String key, String what, Unit unit) {
        return new Draft(key, what, unit);
    }

    /** Declares a parameter whose value is one of a list of words: a rule that somebody makes. */
    public Parameter choice(
            String key, String what, List<String> choices, String defaultValue, String source, Change change) {
        return add(new Parameter(
                name + "." + key,
                what,
                Unit.CHOICE,
                0,
                choices.size() - 1.0,
                choices.indexOf(defaultValue),
                Plausible.only(choices.indexOf(defaultValue)),
                source,
                Grade.ASSUMED,
                REVIEWED,
                choices,
                change,
                Role.LEVER));
    }

    /** Declares a parameter that is on or off: a rule that somebody makes. */
    public Parameter toggle(String key, String what, boolean defaultValue, String source, Change change) {
        return add(new Parameter(
                name + "." + key,
                what,
                Unit.SWITCH,
                0,
                1,
                defaultValue ? 1 : 0,
                Plausible.only(defaultValue ? 1 : 0),
                source,
                Grade.ASSUMED,
                REVIEWED,
                List.of(),
                change,
                Role.LEVER));
    }

    private Parameter add(Parameter parameter) {
        parameters.add(parameter);
        return parameter;
    }

    /** A parameter in the making: bounds and default first, then where the default comes from. */
    public final class Draft {
        private final String key;
        private final String what;
        private final Unit unit;
        private double low;
        private double high;
        private double defaultValue;
        private Optional<Plausible> plausible = Optional.empty();
        private Change change = Change.ANY_DAY;
        private Role part = role;
        private YearMonth reviewed = REVIEWED;

        private Draft(String key, String what, Unit unit) {
            this.key = key;
            this.what = what;
            this.unit = unit;
        }

        /** Bounds, both allowed, as the file spells them (percentages as percentages). */
        public Draft from(double lowest, double highest) {
            this.low = toModel(lowest);
            this.high = toModel(highest);
            return this;
        }

        /** Default, as the file spells it. */
        public Draft defaultValue(double value) {
            this.defaultValue = toModel(value);
            return this;
        }

        /** Range that judgement allows for, as the file spells it; left out, no range is given. */
        public Draft plausible(double lowest, double highest) {
            return plausible(lowest, highest, Plausible.JUDGEMENT);
        }

        /** Range that evidence allows for, as the file spells it, and where it comes from. */
        public Draft plausible(double lowest, double highest, String basis) {
            this.plausible = Optional.of(new Plausible(toModel(lowest), toModel(highest), basis));
            return this;
        }

        /** Says what it is to whoever asks what if, where it is not what the section says. */
        public Draft is(Role another) {
            this.part = another;
            return this;
        }

        /** Says when it was last looked at, where that was not with the rest. */
        public Draft reviewed(int year, int month) {
            this.reviewed = YearMonth.of(year, month);
            return this;
        }

        /** Says that a timeline cannot change it. */
        public Draft atStart() {
            this.change = Change.AT_START;
            return this;
        }

        /** Declares it as seen in an official statistic, a regulation or a study. */
        public Parameter measured(String source) {
            return graded(source, Grade.MEASURED);
        }

        /** Declares it as calculated from measured figures. */
        public Parameter derived(String source) {
            return graded(source, Grade.DERIVED);
        }

        /** Declares it as a judgement. */
        public Parameter assumed(String source) {
            return graded(source, Grade.ASSUMED);
        }

        private double toModel(double written) {
            return unit.toModel(BigDecimal.valueOf(written));
        }

        private Parameter graded(String source, Grade grade) {
            return add(new Parameter(
                    name + "." + key,
                    what,
                    unit,
                    low,
                    high,
                    defaultValue,
                    plausible.orElse(Plausible.only(defaultValue)),
                    source,
                    grade,
                    reviewed,
                    List.of(),
                    change,
                    part));
        }
    }
}
