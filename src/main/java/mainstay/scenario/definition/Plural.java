package mainstay.scenario.definition;

/** A number of things in words: {@code 1 month}, {@code 2 months}. */
public final class Plural {
    private Plural() {}

    /** A number of things whose name takes an s when there is not one of them. */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    /** A number as a file spells it, with its unit: {@code 1 hour per week}, {@code 2 hours per week}; a unit may be none. */
    public static String withUnit(String number, String unit) {
        return (number + " " + (number.equals("1") ? unit.replaceFirst("s(?= per |$)", "") : unit)).strip();
    }

    /** A number of things with a plural of their own: {@code 1 family}, {@code 2 families}. */
    public static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
