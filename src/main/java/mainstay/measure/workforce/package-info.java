/** Caseloads, turnover, vacancies, supervision, practice and cost. */
package mainstay.measure.workforce;
