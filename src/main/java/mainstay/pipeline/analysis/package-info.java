/** The kinds of analysis: what each plans to run, and which tables it makes of what was run. */
package mainstay.pipeline.analysis;
