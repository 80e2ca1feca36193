// In a browser the words of the guides are fetched in each language alike (load.h5.ts).
export {}
