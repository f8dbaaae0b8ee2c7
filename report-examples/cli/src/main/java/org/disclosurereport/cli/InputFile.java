package org.disclosurereport.cli;

import java.nio.file.Path;

/**
 * A file of a folder that is converted.
 *
 * @param path where it is
 * @param name its name below the folder, parts separated by slashes
 * @param output what the names of its outputs begin with, below the output folder
 */
record InputFile(Path path, String name, String output) {}
