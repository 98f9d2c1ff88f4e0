"""python -m validator"""

from validator.start import main

main()
