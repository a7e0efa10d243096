/** A question: which ways of working are compared, in which futures, how precisely, and which settings are fitted. */
package mainstay.study;
