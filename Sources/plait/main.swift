import CommandLineTool

PlaitCommand.start()
