/** Study, score and calibration files: YAML in, all problems out at once; and the JSON Schema of every file. */
package mainstay.study.file;
