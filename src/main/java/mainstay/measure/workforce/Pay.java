package mainstay.measure.workforce;

import java.util.EnumMap;
import java.util.Map;
import mainstay.event.MonthEndCount.RolesCounted;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.CostSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;

/** What people cost with national insurance and pension, in pounds. */
final class Pay {
    private static final double WEEKS_A_YEAR = 52;

    private final Map<WorkerGrade, Double> salaries = new EnumMap<>(WorkerGrade.class);
    private final Settings settings;
    private final double insurance;
    private final double threshold;
    private final double pension;
    private final double hoursAYear;

    Pay(Settings settings) {
        this.settings = settings;
        salaries.put(WorkerGrade.NEWLY_QUALIFIED, settings.get(CostSettings.NEWLY_QUALIFIED));
        salaries.put(WorkerGrade.EXPERIENCED, settings.get(CostSettings.EXPERIENCED));
        salaries.put(WorkerGrade.SENIOR, settings.get(CostSettings.SENIOR));
        insurance = settings.get(CostSettings.NATIONAL_INSURANCE);
        threshold = settings.get(CostSettings.INSURANCE_THRESHOLD);
        pension = settings.get(CostSettings.PENSION);
        hoursAYear = WEEKS_A_YEAR * settings.get(WorkingTimeSettings.WEEK);
    }

    /** A caseworker, a year. */
    double aYear(Contract contract, WorkerGrade grade, double fte) {
        return contract == Contract.AGENCY
                ? settings.get(CostSettings.AGENCY_FACTOR) * fte * withOnCosts(salaries.get(WorkerGrade.EXPERIENCED))
                : withOnCosts(fte * salaries.get(grade));
    }

    /** An hour of a caseworker who works whole-time. */
    double anHour(Contract contract, WorkerGrade grade) {
        return aYear(contract, grade, 1) / hoursAYear;
    }

    /** The director and the roles beside caseworkers, a year. */
    double aYear(RolesCounted roles) {
        return withOnCosts(settings.get(CostSettings.DIRECTOR))
                + roles.managers() * withOnCosts(settings.get(CostSettings.MANAGER))
                + roles.coordinators() * withOnCosts(settings.get(CostSettings.COORDINATOR))
                + roles.clinicians() * withOnCosts(settings.get(CostSettings.CLINICIAN))
                + roles.specialists() * withOnCosts(settings.get(CostSettings.SPECIALIST))
                + roles.coaches() * withOnCosts(settings.get(CostSettings.COACH))
                + roles.reviewingOfficers() * withOnCosts(settings.get(CostSettings.REVIEWING_OFFICER));
    }

    /** National insurance is due on what one person earns above the threshold: part-time pay has less of it. */
    private double withOnCosts(double salary) {
        return salary * (1 + pension) + insurance * Math.max(0, salary - threshold);
    }
}
