# Mike says that Ana has agreed. She has not, and her no takes his word back.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>, both into soil sensors. Ana has already said yes.
        mike <- acknowledge | has "has agreed, you say"
wait 10m
        ana <- times | has "Mike Haberman tells me that you have agreed"
        ben <- ask
ana -> times: No, I never said that.
        ana <- noted
ben -> ask: yes
wait 14d
        ben <- closed
        mike <- report
